import { describe, expect, test } from 'vitest';
import { findIn } from './sample.ts';

interface Parts {
  header?: string;
  more?: string;
  sections?: string;
}

const ITEM = '{ id: viec, kind: task, title: Việc, source: I.1, when: { ongoing: tiếp tục } }';
const SECTIONS = `  - { id: I, title: Một, items: [${ITEM}] }`;

/** A programme of 2026 whose header, own days or sections are as given. */
const write = ({ header = 'year: 2026, updated: 2026-01-06', more = '', sections = SECTIONS }: Parts) =>
  `program: { id: vi-du, title: Chương trình, issuer: Đảng ủy Sở, ${header} }\n${more}\nsections:\n${sections}\n`;

const listCodes = (code: string, parts: Parts) =>
  findIn(write(parts)).flatMap((found) => (found.code === code ? [found.marked] : []));

const section = (id: string, ...sources: string[]) =>
  `  - { id: ${id}, title: Mục, items: [${sources
    .map((source) =>
      ITEM.replace('I.1', source)
        .replace('viec', `v${source.replace(/[^0-9a-z]/gi, '').toLowerCase()}`)
        .replace('Việc', `Việc ${source}`),
    )
    .join(', ')}] }`;

describe('the day of the last change', () => {
  test.each([
    ['year: 2026', '2027-01-01'],
    ['year: 2026', '2023-12-31'],
    ['from: 2025-09-01, to: 2026-08-31', '2026-09-01'],
    ['from: 2026-01-01', '2020-05-04'],
  ])('of %s is not %s', (span, updated) => {
    expect(listCodes('updated-outside-span', { header: `${span}, updated: ${updated}` })).toEqual([updated]);
  });

  test.each([
    ['year: 2026', '2026-12-31'],
    ['year: 2026', '2024-01-01'],
    ['from: 2025-09-01, to: 2026-08-31', '2025-06-30'],
    ['from: 2026-01-01', '2031-05-05'],
  ])('of %s may be %s', (span, updated) => {
    expect(listCodes('updated-outside-span', { header: `${span}, updated: ${updated}` })).toEqual([]);
  });
});

describe('a time zone', () => {
  test.each(['Asia/Tokyo', 'Europe/Paris', 'UTC', 'Etc/GMT+7'])('%s is not Vietnam’s time', (zone) => {
    const header = `year: 2026, updated: 2026-01-06, timezone: ${zone}`;
    expect(listCodes('foreign-timezone', { header })).toEqual([zone]);
  });

  test.each(['Asia/Bangkok', 'Asia/Saigon', 'Asia/Jakarta', 'Etc/GMT-7'])('%s is', (zone) => {
    const header = `year: 2026, updated: 2026-01-06, timezone: ${zone}`;
    expect(listCodes('foreign-timezone', { header })).toEqual([]);
  });
});

describe('a day of the office’s own', () => {
  const write = (list: string, date: string): Parts => ({
    more: `workdays:\n  ${list}:\n    - { date: ${date}, reason: theo thông báo }`,
    sections: `  - { id: I, title: Một, items: [{ id: viec, kind: report, title: Việc, source: I.1, quote: "chậm nhất ngày 05 của tháng sau", when: { every: month, by: { month: next, day: 5 } } }] }`,
  });

  // By the notices for 2026: 1 May and 2 September are off, Saturday 22 August is worked.
  test.each([
    ['off', '2026-05-01'],
    ['off', '2026-08-09'],
    ['work', '2026-08-22'],
    ['work', '2026-03-11'],
  ])('%s %s changes nothing', (list, date) => {
    expect(listCodes('workday-without-effect', write(list, date))).toEqual([date]);
  });

  test.each([
    ['off', '2026-08-22'],
    ['off', '2026-03-11'],
    ['work', '2026-09-02'],
    ['work', '2026-08-08'],
  ])('%s %s changes the calendar', (list, date) => {
    expect(listCodes('workday-without-effect', write(list, date))).toEqual([]);
  });

  test.each(['2025-12-31', '2027-02-01', '2062-05-04'])('off %s is of no use', (date) => {
    expect(listCodes('workday-outside-span', write('off', date))).toEqual([date]);
  });

  // The report of December is due on 5 January.
  test.each(['2026-01-05', '2026-12-31', '2027-01-05'])('off %s is of use', (date) => {
    expect(listCodes('workday-outside-span', write('off', date))).toEqual([]);
  });
});

describe('a section', () => {
  test.each(['{ id: II, title: Hai }', '{ title: Hai, items: [], id: II }', '{ id: II, items: [ ], title: "Hai" }'])(
    '%s is empty',
    (empty) => {
      expect(listCodes('empty-section', { sections: `${SECTIONS}\n  - ${empty}` })).toEqual(['II']);
    },
  );

  test.each([
    '{ id: II, title: Hai, itms: [] }',
    '{ id: II, title: Hai, items: việc }',
    `{ id: II, title: Hai, items: [${ITEM.replace('viec', 'khac')}] }`,
  ])('%s is not reported as empty', (other) => {
    expect(listCodes('empty-section', { sections: `${SECTIONS}\n  - ${other}` })).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    ['II.4', 'I'],
    ['Mục II, điểm 4', 'I'],
    ['khoản 4 Mục II', 'I'],
    ['II.1.a', 'III'],
  ])('%s is not of section %s', (source, id) => {
    const sections = [section(id, source), section('II', 'II.9')].join('\n');
    expect(listCodes('source-in-other-section', { sections }).map((marked) => marked.replaceAll('"', ''))).toEqual(
      source.includes(',') ? ['Mục II'] : [source],
    );
  });

  test.each([
    ['I.4', 'I'],
    ['I.4 và II.5', 'I'],
    ['V.3', 'I'],
    ['Điều 2', '1'],
    ['khoản 2 Điều 5', '1'],
    ['Đ2.1', '1'],
    ['Phụ lục II', 'I'],
  ])('%s may be of section %s', (source, id) => {
    const sections = [section(id, source), section('II', 'II.9'), section('"2"', '"2.9"')].join('\n');
    expect(listCodes('source-in-other-section', { sections })).toEqual([]);
  });
});

describe('a reason', () => {
  const cancelled = (reason: string): Parts => ({
    sections: SECTIONS.replace(' }]', `, cancelled: "${reason}" }]`),
  });

  test.each(['Không', 'chưa hủy', 'Có.', 'no', '-'])('for dropping an item is not “%s”', (reason) => {
    expect(listCodes('no-reason', cancelled(reason))).toEqual([`"${reason}"`]);
  });

  test.each(['không đủ kinh phí', 'theo thông báo hoãn', 'Có văn bản bãi bỏ'])('may be “%s”', (reason) => {
    expect(listCodes('no-reason', cancelled(reason))).toEqual([]);
  });

  const accepted = (reason: string): Parts => ({
    header: `year: 2026, updated: 2020-01-06, acknowledge: { updated-outside-span: "${reason}" }`,
  });

  test.each(['không', 'Đúng', 'n/a'])('for accepting a warning is not “%s”', (reason) => {
    expect(listCodes('no-reason', accepted(reason))).toEqual([`"${reason}"`]);
  });

  test.each(['không có', 'đúng như văn bản', 'tệp cũ'])('for accepting a warning may be “%s”', (reason) => {
    expect(listCodes('no-reason', accepted(reason))).toEqual([]);
  });
});

describe('a document of the Party’s centre', () => {
  const write = (document: string): Parts => ({
    header: 'year: 2026, updated: 2026-01-06, basis: [x]',
    more: `documents:\n  - { ${document}, type: Nghị quyết, issuer: Trung ương, date: 2019-06-03, title: Việc }`,
  });

  test.each(['12-QĐ/TW', '05-CT/TW', '7-NQ/tw', '18-KL/TƯ'])('%s lacks its term', (symbol) => {
    expect(listCodes('missing-term', write(`symbol: ${symbol}`))).toEqual([symbol]);
  });

  test.each([
    'symbol: 12-QĐ/TW, term: XII',
    'symbol: 12-QĐ/TU',
    'symbol: 12/2019/NĐ-CP',
    'symbol: 12-HD/BTGTW',
    'symbol: …-QĐ/TW',
  ])('%s lacks none', (document) => {
    expect(listCodes('missing-term', write(document))).toEqual([]);
  });
});

describe('two items', () => {
  const item = (id: string, keys: string) => `{ id: ${id}, kind: task, when: { ongoing: tiếp tục }, ${keys} }`;
  const write = (first: string, second: string): Parts => ({
    sections: `  - { id: I, title: Một, items: [${item('mot', first)}, ${item('hai', second)}] }`,
  });

  test.each([
    ['title: Việc, source: I.1', 'title: Việc, source: I.1'],
    ['title: Trực  cơ quan, source: I.1', 'title: trực cơ quan, source: I.1, note: thêm'],
    ['title: Việc, source: I.1, actor: Văn phòng', 'title: Việc, source: I.1'],
  ])('%s and %s are one', (first, second) => {
    expect(listCodes('repeated-item', write(first, second))).toHaveLength(1);
  });

  test.each([
    ['title: Việc, source: I.1', 'title: Việc, source: I.2'],
    ['title: Việc, source: I.1', 'title: Việc khác, source: I.1'],
    ['title: Việc, source: I.1, actor: Văn phòng', 'title: Việc, source: I.1, actor: Phòng Tổ chức'],
    ['title: Việc, source: I.1, recipient: Sở', 'title: Việc, source: I.1, recipient: Tỉnh'],
  ])('%s and %s are two', (first, second) => {
    expect(listCodes('repeated-item', write(first, second))).toEqual([]);
  });
});
