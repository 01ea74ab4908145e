import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorWords } from '../../../src/i18n/vi/schema/editor.ts';
import { readProgram } from '../../../src/program/read.ts';
import { HEADER } from '../sample.ts';
import { hasServer, LanguageServer } from './language-server.ts';

const SCHEMA = new URL('../../../data/khoagiao.schema.json', import.meta.url).href;
const HEADED = `# yaml-language-server: $schema=${SCHEMA}\n${HEADER}`;
const START = `${HEADED}sections:\n  - id: III\n    title: Họp\n    items:\n`;
const ITEM = `${START}      - id: a\n        kind: task\n        title: Việc\n`;

describe('in an editor', () => {
  let server: LanguageServer | undefined;
  beforeAll(async () => {
    if (!hasServer) return;
    server = new LanguageServer();
    await server.start();
  }, 30_000);
  beforeEach(({ skip }) => {
    if (!server) skip('yaml-language-server is not installed');
  });
  afterAll(() => server?.stop());

  let count = 0;
  const check = (text: string) => {
    count += 1;
    const uri = `file:///khoagiao-${count}.yaml`;
    return server!.check(uri, text).then((messages) => ({ uri, messages }));
  };

  /** What is offered at the end of a text. */
  const complete = async (text: string) => {
    const { uri } = await check(text);
    const lines = text.split('\n');
    return server!.complete(uri, { line: lines.length - 1, character: lines.at(-1)!.length });
  };

  it('each form of `when` has an entry of its own', async () => {
    const offered = await complete(`${ITEM}        when:\n          `);
    const labels = offered.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(Object.values(editorWords.forms)));
    expect(labels.filter((label) => label.startsWith('object('))).toEqual([]);
    const weekly = offered.find(({ label }) => label === editorWords.forms['week+before']);
    expect(weekly!.insertText).toBe('every: week\nbefore: ');
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('each form of a day has an entry of its own, named by its keys', async () => {
    const offered = await complete(`${ITEM}        when:\n          every: month\n          by:\n            `);
    const labels = offered.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['day', 'weekday, nth', 'workday', 'after']));
    expect(labels.filter((label) => label.startsWith('object('))).toEqual([]);
  });

  it('each form of a later change, and of a misprint, has an entry of its own', async () => {
    const later = await complete(`${ITEM}        when: { ongoing: x }\n        amended:\n          - `);
    expect(later.map(({ label }) => label)).toEqual(
      expect.arrayContaining([editorWords.amendments.by, editorWords.amendments['since+merged']]),
    );
    const printed = await complete(`${HEADED}documents:\n  - symbol: 29-NQ/TW\n    printed:\n      - `);
    expect(printed.map(({ label }) => label)).toContain(editorWords.misprint);
  });

  it('nothing that is offered holds a damaged placeholder or a past year', async () => {
    const offered = [
      ...(await complete(`${ITEM}        when:\n          `)),
      ...(await complete(`${START}      - `)),
      ...(await complete(`${ITEM}        `)),
    ];
    const texts = offered.map(({ insertText = '' }) => insertText);
    expect(texts.filter((text) => /\b20\d\d\b|\$\{\d+:[^{}]*\}: /.test(text))).toEqual([]);
  });

  it('a list of items offers whole items, which are right once they are filled in', async () => {
    const offered = await complete(`${START}      - `);
    expect(offered.map(({ label }) => label)).toContain('id, kind, title, when');
    const whole = offered.filter(({ label }) => label.startsWith('Việc '));
    expect(whole.map(({ label }) => label)).toEqual([
      'Việc mỗi quý',
      'Việc mỗi tháng',
      'Việc chậm nhất một ngày',
      'Việc chưa có thời hạn',
    ]);
    for (const { label, insertText } of whole) {
      const filled = insertText!
        .replace('ngày …', 'ngày 05/6/2023')
        .replace('năm-tháng-ngày', '2023-06-05')
        .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1');
      const text = `${START}      - ${filled.replaceAll('\n', '\n      ')}\n`;
      expect([label, ...readProgram(text, 'x.yaml').diagnostics]).toEqual([label]);
      expect((await check(text)).messages).toEqual([]);
    }
  });

  // Where several forms fit equally badly, the server writes one sentence of its own in the place of theirs.
  it.each<[what: string, line: string, message: RegExp, english?: string[]]>([
    ['a day of a month', 'when: { every: month, before: { day: x } }', /^Ngày trong tháng: 1–31; .* Ví dụ: 10$/],
    ['a date', 'when: { before: 2026-6 }', /^“Trước ngày X”: .* Ví dụ: 2023-06-05$/],
    ['a period', 'when: { every: quý }', /^Lặp lại theo kỳ: /, ['Missing property "before".']],
    ['a number', 'anniversary: mười', /^Tổng kết bao nhiêu năm .* Ví dụ: 10$/],
    ['a list', 'documents: 29-NQ/TW', /Ví dụ: /],
    ['an unknown key', 'sourse: III.3', /^Phải có: id, kind, title, when\. Có thể có: .*\. Không nhận trường khác\.$/],
    ['a missing key', 'covers: { from: 2023-01-01 }', /^Phải có: from, to\. Không nhận trường khác\.$/],
    ['a missing key of a later document', 'amended: [{ period: 2023-Q2, by: 2023-06-15 }]', /^Phải có: document/],
  ])('%s that is wrong is reported in Vietnamese', async (_, line, message, english = []) => {
    const rest = line.startsWith('when') ? '' : '        when: { ongoing: x }\n';
    const { messages } = await check(`${ITEM}        ${line}\n${rest}`);
    expect(messages).toContainEqual(expect.stringMatching(message));
    expect(messages.filter((each) => /Missing|Incorrect|not allowed|Expected/.test(each))).toEqual(english);
  });
});
