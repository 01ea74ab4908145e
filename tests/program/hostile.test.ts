import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { HEADER } from './sample.ts';

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

function listItems(count: number, write: (index: number) => string): string {
  return `${HEADER}sections:\n  - id: I\n    title: x\n    items:\n${repeat(count, write)}`;
}

describe('what is neither bytes nor text', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 2023],
    ['an object', { program: {} }],
    ['a list of bytes', [112, 114]],
    ['a symbol', Symbol('x')],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('x');
          },
        },
      ),
    ],
  ])('%s reads as an empty file without a name', (_, content) => {
    const { program, diagnostics, file } = readProgram(content as string, content as string);
    expect({ program, codes: diagnostics.map(({ code }) => code), file }).toEqual({
      program: undefined,
      codes: ['empty-file'],
      file: { name: '', text: '' },
    });
  });

  it('bytes that were handed over to another thread read as an empty file', () => {
    const bytes = new TextEncoder().encode(HEADER);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    expect(readProgram(bytes, 'x.yaml').diagnostics.map(({ code }) => code)).toEqual(['empty-file']);
  });

  it('bytes of another realm are bytes', () => {
    const bytes = runInNewContext(`Uint8Array.from(${JSON.stringify([...new TextEncoder().encode(HEADER)])})`);
    expect(readProgram(bytes, 'x.yaml').diagnostics).toEqual([]);
  });
});

// Time and memory that a text does not deserve, were each of its parts not looked at once.
const TEXTS: [title: string, text: string, code: string, count: number][] = [
  ['seven megabytes of open brackets', '['.repeat(7e6), 'too-deep', 1],
  ['dashes without end', '- '.repeat(3e6), 'too-deep', 1],
  ['keys within keys without end', 'a: '.repeat(1e6), 'too-deep', 1],
  ['five megabytes on one line', `program: ${'a'.repeat(5e6)}`, 'wrong-type', 1],
  ['a key of fifty thousand letters', `${'x'.repeat(5e4)}: 1\n`, 'yaml-syntax', 1],
  ['a quote that is never closed', `program: "${'\n\n x'.repeat(3e5)}`, 'yaml-syntax', 1],
  ['documents without end', '---\na\n'.repeat(3e5), 'multiple-documents', 1],
  [
    'aliases of aliases of aliases',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${repeat(8, (index) => {
      const [before, name] = ['abcdefgh'[index], 'bcdefghi'[index]];
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]\n`;
    })}`,
    'too-many-aliases',
    1,
  ],
  [
    'thousands of anchors, each with its alias',
    `${HEADER}x:\n${repeat(1e4, (n) => `  - &a${n} x\n  - *a${n}\n`)}`,
    'unknown-key',
    1,
  ],
  ['twenty thousand unknown keys', HEADER + repeat(2e4, (n) => `k${n}: 1\n`), 'unknown-key', 2e4],
  ['twenty thousand times the same key', HEADER + repeat(2e4, () => 'program: 1\n'), 'duplicate-key', 2e4],
  ['thousands of reserved characters', repeat(2e4, (n) => `k${n}: @x\n`), 'yaml-syntax', 2e4],
  ['thousands of quotes within quotes', repeat(1e4, (n) => `k${n}: "a" b\n`), 'yaml-syntax', 1e4],
  [
    'thousands of symbols that no document has',
    listItems(
      3000,
      (n) => `      - { id: v${n}, kind: task, title: x, source: I, documents: [${n}-XX/TW], when: { ongoing: x } }\n`,
    ).replace(
      'sections',
      `documents:\n${repeat(3000, (n) => `  - { symbol: ${n}-YY/TU, type: x, issuer: x, date: 2013-11-04, title: x }\n`)}sections`,
    ),
    'unknown-document',
    3000,
  ],
  [
    'thousands of items that hang on none',
    listItems(3000, (n) => `      - { id: v${n}, kind: task, title: x, when: { item: x${n}, after: 1 days } }\n`),
    'unknown-item',
    3000,
  ],
  [
    'a circle of thousands of items',
    listItems(3000, (n) => {
      const next = (n + 1) % 3000;
      return `      - { id: v${n}, kind: task, title: x, when: { item: v${next}, after: 1 days } }\n`;
    }),
    'item-circle',
    3000,
  ],
  [
    'thousands of acknowledgements',
    listItems(
      3000,
      (n) => `      - { id: v${n}, kind: task, title: x, acknowledge: { missing-source: x }, when: { ongoing: x } }\n`,
    ),
    'missing-source',
    0,
  ],
];

describe('ends soon with', () => {
  // Some ten times what the slowest of them takes: what is not linear takes minutes.
  it.each(TEXTS)('%s', { timeout: 20_000 }, (_, text, code, count) => {
    const { diagnostics } = readProgram(text, 'x.yaml');
    const open = diagnostics.filter((diagnostic) => diagnostic.code === code && diagnostic.acknowledged === undefined);
    expect(open).toHaveLength(count);
  });
});
