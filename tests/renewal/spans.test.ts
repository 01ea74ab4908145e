import { describe, expect, it, test } from 'vitest';
import { renewedFile } from '../../src/i18n/vi/renewed-file.ts';
import { readProgram } from '../../src/program/read.ts';
import { renewProgram } from '../../src/renewal/renew.ts';
import { run } from '../world.ts';

const DOCUMENTS = `documents:
  - { symbol: 01-KH, type: Kế hoạch, issuer: Phòng GDĐT, date: 2025-08-15, title: năm học 2025-2026 }
  - { symbol: 45-CV, type: Công văn, issuer: Sở GDĐT, date: 2025-10-02, title: về báo cáo }
`;

const ONGOING =
  '{ id: thuong-xuyen, kind: task, title: Việc thường xuyên, source: I.1, when: { ongoing: thường xuyên } }';

/** A programme of the school year 2025–2026 that holds these items, each in flow style. */
const schoolYear = (...items: string[]) => `program:
  id: truong-2025-2026
  title: Kế hoạch năm học 2025-2026
  issuer: Trường Tiểu học A
  from: 2025-09-01
  to: 2026-08-31
  updated: 2025-08-20
  basis: [01-KH]

${DOCUMENTS}
sections:
  - id: I
    title: Nhiệm vụ năm học 2025-2026
    items:
${[ONGOING, ...items].map((item) => `      - ${item}\n`).join('')}`;

function renew(...items: string[]) {
  const { program, file, diagnostics } = readProgram(schoolYear(...items), 'cu.yaml');
  if (!program) throw new Error(JSON.stringify(diagnostics));
  return renewProgram(file.text, program, { year: 2026, today: '2026-08-10', guidance: {}, createWords: renewedFile });
}

describe('the next school year', () => {
  test.each([
    ['has its first and last day a year later', 'from: 2026-09-01\n  to: 2027-08-31\n'],
    ['has both of its years in its id', 'id: truong-2026-2027'],
    ['… in its title', 'title: Kế hoạch năm học 2026-2027'],
    ['… in the titles of its sections', 'title: Nhiệm vụ năm học 2026-2027'],
    ['… in what is to be confirmed', 'chuyển từ năm 2025-2026 sang, đối chiếu với văn bản năm 2026-2027'],
  ])('%s', (_, text) => {
    expect(renew().text).toContain(text);
  });

  it('moves each date by a year, in either of its years, with the quote', () => {
    const { text } = renew(
      '{ id: so-ket, kind: review, title: Sơ kết, source: I.1, quote: trước ngày 15/01/2026, when: { before: 2026-01-15 } }',
    );
    expect(text).toContain('quote: trước ngày 15/01/2027');
    expect(text).toContain('before: 2027-01-15');
  });

  it('moves the days that a report covers with its date, and asks to confirm them', () => {
    const { text } = renew(
      '{ id: bao-cao, kind: report, title: Báo cáo, source: I.1, when: { by: 2026-06-10 }, covers: { from: 2025-06-01, to: 2026-05-31 } }',
    );
    expect(text).toMatch(/covers:\n +from: 2026-06-01\n +to: 2027-05-31\n/);
    expect(text).toContain('confirm: "ngày chuyển từ năm 2025-2026 sang');
  });

  it('leaves the covered days of a rule that recurs as they are', () => {
    const { text } = renew(
      '{ id: bao-cao, kind: report, title: Báo cáo, source: I.1, when: { every: month, by: { day: 20 } }, covers: { from: { of: previous, day: 15 }, to: { day: 14 } } }',
    );
    expect(text).toMatch(/covers:\n +from:\n +of: previous\n +day: 15\n +to:\n +day: 14\n/);
  });

  it('leaves later documents behind, says which, and asks to confirm the first document’s date', () => {
    const { text, left } = renew(
      '{ id: bao-cao, kind: report, title: Báo cáo, source: I.1, when: { every: month, by: { day: 20 } }, amended: [{ document: 45-CV, period: 2025-10, quote: trước ngày 25/10/2025, before: 2025-10-25 }] }',
    );
    expect(text).not.toMatch(/^ *amended:/m);
    expect(text).toContain('# Không chuyển sang năm 2026-2027: thay đổi theo 45-CV (amended).');
    expect(text).toContain('confirm: "năm 2025-2026 có văn bản sau đổi thời hạn');
    expect(left.documents.map(({ symbol }) => symbol)).toEqual(['45-CV']);
    expect(readProgram(text, 'moi.yaml').program).toBeDefined();
  });

  it('leaves behind what hangs on an item that takes place once', () => {
    const { text, left } = renew(
      '{ id: tong-ket, kind: review, title: Tổng kết, source: I.1, when: { during: 2026-05 } }',
      '{ id: trinh-ky, kind: task, title: Trình ký, source: I.1, when: { item: tong-ket, ahead: 5 workdays } }',
      '{ id: gui, kind: task, title: Gửi, source: I.1, when: { item: trinh-ky, after: 1 days } }',
    );
    expect(left.items.map(({ item, anchor }) => [item.id, anchor])).toEqual([
      ['tong-ket', null],
      ['trinh-ky', 'tong-ket'],
      ['gui', 'trinh-ky'],
    ]);
    expect(text).toContain('tính theo việc tong-ket, việc này không chuyển');
    expect(readProgram(text, 'moi.yaml').program).toBeDefined();
  });
});

describe('the command', () => {
  const files = { 'cu.yaml': schoolYear() };

  it('names the file after both years', async () => {
    const { exitCode, files: after } = await run('new 2026 -f cu.yaml', { files, now: '2026-08-10T02:00:00Z' });
    expect(exitCode).toBe(0);
    expect(Object.keys(after)).toContain('khoagiao-2026-2027.yaml');
  });

  it('never replaces that file unasked', async () => {
    const taken = { ...files, 'khoagiao-2026-2027.yaml': 'x' };
    const { exitCode, files: after } = await run('new 2026 -f cu.yaml', { files: taken, now: '2026-08-10T02:00:00Z' });
    expect({ exitCode, after }).toEqual({ exitCode: 3, after: taken });
  });

  it('refuses a regime without an end', async () => {
    const regime = { 'cu.yaml': schoolYear().replace('  to: 2026-08-31\n', '') };
    const { exitCode, err, files: after } = await run('new 2026 -f cu.yaml', { files: regime });
    expect({ exitCode, after }).toEqual({ exitCode: 2, after: regime });
    expect(err).toContain('không có ngày kết thúc (to)');
  });
});
