import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/core/diagnostics/diagnostic.ts';
import { type Draft, isInvalid, listInvalidFields, salvage } from '../../src/program/draft.ts';
import { writeRule } from '../../src/program/schema/written-rule.ts';

const PROGRAM = {
  program: { id: 'a', year: 2023, basis: ['1-X', '2-X'] },
  workdays: { off: [{ date: 'ngày' }], work: [] },
  documents: [{ symbol: '1-X', date: 'ngày' }, { symbol: '2-X' }],
  sections: [
    { id: 'I', title: 'Họp', items: [{ id: 'a', documents: ['1-X'], when: { before: '2023-06-05' } }, { id: 'b' }] },
    { id: 'II', items: [{ id: 'c' }] },
  ],
};

// Where an error is, the field that is removed for it, and what is left of the field or of what it was in.
const ERRORS: [at: Path, field: string, left: unknown][] = [
  [['program', 'year'], 'program/year', { id: 'a', basis: ['1-X', '2-X'] }],
  [['program', 'basis', 1], 'program/basis', { id: 'a', year: 2023 }],
  [['workdays', 'off', 0, 'date'], 'workdays', undefined],
  [['documents', 0, 'date'], 'documents/0/date', [{ symbol: '1-X' }, { symbol: '2-X' }]],
  [['documents', 1], 'documents/1', [{ symbol: '1-X', date: 'ngày' }, {}]],
  [['sections', 1], 'sections/1', [PROGRAM.sections[0], { items: [] }]],
  [['sections', 0, 'title'], 'sections/0/title', [{ id: 'I', items: PROGRAM.sections[0]!.items }, PROGRAM.sections[1]]],
  [['sections', 1, 'items', 0], 'sections/1/items/0', [PROGRAM.sections[0], { id: 'II', items: [{}] }]],
  [
    ['sections', 0, 'items', 0, 'when', 'before'],
    'sections/0/items/0/when',
    [{ id: 'I', title: 'Họp', items: [{ id: 'a', documents: ['1-X'] }, { id: 'b' }] }, PROGRAM.sections[1]],
  ],
  [
    ['sections', 0, 'items', 0, 'documents', 0],
    'sections/0/items/0/documents',
    [{ id: 'I', title: 'Họp', items: [{ id: 'a', when: { before: '2023-06-05' } }, { id: 'b' }] }, PROGRAM.sections[1]],
  ],
];

/** A draft with its rules as the file writes them, and without the span that its year gives it. */
function asWritten({ program: { span: _, ...program }, sections, ...rest }: Draft) {
  return {
    ...rest,
    program,
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map(({ when, ...item }) => (when ? { ...item, when: writeRule(when) } : item)),
    })),
  };
}

describe('of a programme with an error, everything is kept but the field with the error:', () => {
  test.each(ERRORS.map(([path, field, left]) => ({ at: path.join('/'), path, field, left })))(
    '$at takes $field',
    ({ path, field, left }) => {
      const before = structuredClone(PROGRAM);
      const draft = salvage(PROGRAM, [path]);
      expect(asWritten(draft)).toEqual({ ...PROGRAM, [path[0]!]: left });
      expect(PROGRAM).toEqual(before);
      const invalid = listInvalidFields([path]);
      expect([...invalid]).toEqual([field]);
      expect(isInvalid(path, invalid)).toBe(true);
      expect(isInvalid(['sections', 0, 'items', 1, 'id'], invalid)).toBe(false);
    },
  );

  test.each([[null], ['chữ'], [[]], [{ documents: {}, sections: 'x' }]])('%j leaves an empty one', (root) => {
    expect(salvage(root, [])).toEqual({ program: {}, workdays: undefined, documents: [], sections: [] });
  });

  test('what is no mapping in a list is an empty one', () => {
    const { documents, sections } = salvage({ documents: [1, [2], null], sections: [{ items: ['x'] }] }, []);
    expect({ documents, sections }).toEqual({ documents: [{}, {}, {}], sections: [{ items: [{}] }] });
  });
});
