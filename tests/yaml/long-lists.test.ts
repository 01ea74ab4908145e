import { describe, expect, test } from 'vitest';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { composeDocument } from '../../src/yaml/compose.ts';

const list = (entryOf: (index: number) => string) => Array.from({ length: 350 }, (_, index) => entryOf(index)).join('');
const item = (index: number) => `  - id: viec-${index}\n    title: "Báo cáo: ${index}"\n    documents: [a, b]\n`;
/** The list with something else in place of one of its entries. */
const listWith = (entry: string, at = 120) =>
  `items:\n${list((index) => (index === at ? entry : item(index)))}end: 1\n`;

/** Everything that a document says of its text: nodes with their places, errors and warnings. */
function describeDocument(document: Document) {
  const nodes: unknown[] = [];
  visit(document, (_, node) => {
    if (isNode(node)) nodes.push([node.constructor.name, node.range, (node as { anchor?: string }).anchor, node.tag]);
  });
  const problems = [...document.errors, ...document.warnings].map(({ code, pos }) => `${pos[0]} ${pos[1]} ${code}`);
  return { nodes, problems: problems.sort() };
}

describe('a list that is composed in parts gives the document that it gives as a whole', () => {
  test.each([
    ['mappings', listWith(item(120))],
    ['CR LF', listWith(item(120)).replaceAll('\n', '\r\n')],
    ['texts', `items:\n${list((index) => `  - việc ${index}\n`)}`],
    ['lists in brackets', `${list((index) => `- [${index}, { a: b }]\n`)}`],
    ['lists on the line of a dash', `${list((index) => `- - ${index}\n  - b\n`)}`],
    [
      'a long list in each of a long list',
      list((index) => (index % 100 === 0 ? `- a: 1\n  b:\n${list(item)}` : '- 1\n')),
    ],
    [
      'anchors and aliases',
      `items:\n${list((index) => (index % 50 === 1 ? '  - *first\n' : `  - &${index === 0 ? 'first' : `a${index}`}\n    id: ${index}\n`))}`,
    ],
    ['tags', listWith('  - !!map\n    id: a\n  - !x y\n')],
    ['comments', listWith('  # above\n  - id: a # beside\n    # below\n\n# at the margin\n')],
    ['block texts', listWith('  - id: |\n      a\n      b\n\n')],
    ['an empty entry', listWith('  -\n')],
    ['a tab after the dash', listWith('  -\tid: a\n    title: b\n')],
    ['a line that is indented too little', listWith('  - id: a\n   title: b\n')],
    ['a line that is indented too much', listWith('  - id: a\n      title: b\n')],
    ['an entry that is indented less', listWith(' - id: a\n')],
    ['an entry without a dash', listWith('  id: a\n')],
    ['a colon in a text', listWith('  - id: a: b\n')],
    ['a quote that is not closed', listWith('  - id: "a\n')],
    ['a bracket that is not closed', listWith('  - id: [a\n')],
    ['an error in the first entry', listWith('  - id: @a\n', 0)],
    ['an error in the last entry', listWith('  - id: @a\n', 349)],
    ['a mark before the document', `---\n${listWith('  - id: @a\n')}`],
    ['a directive', `%YAML 1.1\n---\n${listWith('  - id: yes\n')}`],
  ])('%s', (_, text) => {
    const { document } = composeDocument(text, new LineCounter());
    const whole = parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false });
    expect(describeDocument(document!)).toEqual(describeDocument(whole));
  });
});

test('of two documents the first is read alone', () => {
  const { document, stop } = composeDocument(
    `${listWith(item(120))}---\n${listWith('  - id: @a\n')}`,
    new LineCounter(),
  );
  expect(document!.errors).toEqual([]);
  expect(stop?.reason).toBe('MULTIPLE_DOCS');
});
