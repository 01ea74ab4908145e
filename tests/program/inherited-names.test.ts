import { expect, test } from 'vitest';
import { readProgram } from '../../src/program/read.ts';

const TEXT = `program: { id: a, title: b, issuer: c, year: 2026, timezone: Asia/Ho_Chi_Minh, updated: 2026-01-06, basis: [d] }
documents:
  - { symbol: d, type: e, issuer: f, date: 2026-01-02, title: g, printed: { date: 2026-01-03 } }
sections:
  - id: I
    title: h
    items:
      - { id: i, kind: report, title: j, actor: k, source: I.1, quote: hàng quý, when: { every: quarter, by: { month: last, day: 10 } }, covers: { from: { day: 1 }, to: { month: last, day: 9 } } }
      - { id: l, kind: task, title: m, source: I.2, quote: trước 05/6, when: { before: 2026-06-05, time: "17:00" }, acknowledge: { quote-mismatch: n } }
      - { id: o, kind: task, title: p, source: I.3, when: { item: l, after: 2 days } }
      - { id: q, kind: task, title: r, source: I.4, quote: hàng tuần, when: { every: week, by: { weekday: monday } } }
      - { id: s, kind: task, title: t, source: I.5, quote: trong quý II, when: { during: 2026-Q2 } }
      - { id: u, kind: task, title: v, source: I.6, when: { pending: theo hướng dẫn }, amended: [{ document: d, quote: ngày 5/6/2026, by: 2026-06-05 }] }
      # Dates in another form than theirs, for which a hint proposes one.
      - { id: w, kind: task, title: x, source: I.7, when: { every: quarter, by: 2026-06-05 } }
      - { id: y, kind: task, title: z, source: I.8, when: { by: trước ngày 5/6/2026 } }
`;
// Each word of the file, whether a key or a value or a part of one.
const WORDS = [...TEXT.matchAll(/(?<!#.*)[\p{L}\p{N}][\p{L}\p{N}/_-]*/gu)];

test.each([
  ['constructor', 'konstruktor'],
  ['toString', 'toStrynk'],
  ['__proto__', '__prato__'],
])('%s, which every object of JavaScript has, is an unknown word in each place of a file', (word, unknown) => {
  const report = (written: string, { index, 0: { length } }: RegExpExecArray) => {
    const text = TEXT.slice(0, index) + written + TEXT.slice(index + length);
    return JSON.stringify(readProgram(text, 'x.yaml').diagnostics).toLowerCase();
  };
  const [bare, bareUnknown] = [word, unknown].map((each) => each.replaceAll('_', '').toLowerCase());
  for (const place of WORDS)
    expect(report(word, place).replaceAll(bare!, bareUnknown!), `in place of ${place[0]}`).toBe(report(unknown, place));
});
