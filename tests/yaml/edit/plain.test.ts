import { describe, expect, test } from 'vitest';
import { listComments } from '../../../src/yaml/edit/comments.ts';
import { layOutPlainly } from '../../../src/yaml/edit/plain.ts';

const PARTS = new Set(['', 'program', 'documents', 'sections', 'sections.items']);

describe('each part is laid out on lines of its own:', () => {
  test.each([
    ['the whole', '{ program: { id: x } }\n', 'program:\n  id: x\n'],
    ['the header', 'program: { id: x }\n', 'program:\n  id: x\n'],
    ['documents', 'documents: [{ symbol: 1-X }]\n', 'documents:\n  - symbol: 1-X\n'],
    [
      'one document of several',
      'documents:\n  - symbol: 1-X\n  - { symbol: 2-X }\n',
      'documents:\n  - symbol: 1-X\n  - symbol: 2-X\n',
    ],
    [
      'sections and items, but not a rule',
      'sections:\n  - { id: I, items: [{ id: a, when: { every: month } }] }\n',
      'sections:\n  - id: I\n    items:\n      - id: a\n        when: { every: month }\n',
    ],
    ['what an alias stands for', 'program:\n  id: &x a\n  title: *x\n', 'program:\n  id: &x a\n  title: a\n'],
  ])('%s', (_, text, plain) => {
    expect(layOutPlainly(text, PARTS)).toBe(plain);
  });

  test.each([
    ['that is so already', 'program:\n    id:   x   # giữ nguyên\n'],
    ['with an empty list', 'documents: []\nsections: [ ]\n'],
    ['with a list that is no part', 'program:\n  basis: [ 1-X,2-X ]\n'],
    ['whose keys lie deeper', 'a:\n  program: { id:   x }\n'],
  ])('a text %s comes back as it stands', (_, text) => {
    expect(layOutPlainly(text, PARTS)).toBe(text);
  });
});

describe('a comment is found', () => {
  test.each([
    ['behind a value', 'a: 1 # x\n', [[5, '# x']]],
    [
      'on lines of their own',
      '# x\na: 1\n  # y\n',
      [
        [0, '# x'],
        [11, '# y'],
      ],
    ],
    ['at the end, without a line break', 'a: 1 #', [[5, '#']]],
    ['behind a list in brackets', 'a: [b, c] # x\n', [[10, '# x']]],
    ['behind the mark of a document', '---\n# x\na: 1\n', [[4, '# x']]],
    ['not in quotes', 'a: "# x"\nb: \'# y\'\n', []],
    ['not in a text of several lines', 'a: |\n  # x\n  y\nb: 1 # z\n', [[20, '# z']]],
    ['not within a word', 'a: b#c\n', []],
  ])('%s', (_, text, comments) => {
    expect(listComments(text).map(({ offset, text: comment }) => [offset, comment])).toEqual(comments);
  });
});
