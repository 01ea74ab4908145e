import { describe, expect, test } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import type { DueRule } from '../../src/core/due-rule.ts';
import type { Header, Item, Program, ProgramSpan } from '../../src/core/program.ts';
import { listChanges } from '../../src/schedule/changes.ts';
import { createSchedule } from '../../src/schedule/deadlines.ts';
import { readRule } from '../rule.ts';

const SPAN: ProgramSpan = { from: '2023-01-01', to: '2023-12-31' };

type Parts = Partial<Item> & { id: string; when: DueRule };

/** The schedule of a programme of 2023 that holds these items. */
function schedule(items: Parts[], id = 'x') {
  const program = {
    program: { id, span: SPAN } as Header,
    documents: [],
    sections: [
      { id: 'I', title: 'x', items: items.map((item) => ({ kind: 'task', title: 'x', documents: [], ...item })) },
    ],
  } satisfies Program;
  return createSchedule(program, officialTable);
}

const changesOf = (before: Parts[], after: Parts[]) =>
  listChanges(schedule(before), schedule(after)).map((change) => [
    change.kind,
    change.kind === 'added' ? change.to.key : change.from.key,
    'days' in change ? change.days : null,
  ]);

const report: Parts = { id: 'bao-cao', when: readRule({ before: '2023-06-05' }) };
const cancelled = { ...report, cancelled: 'gộp vào báo cáo năm' };

describe('from one version to the next, a deadline', () => {
  test.each<[string, Parts[], Parts[], [string, string, number | null][]]>([
    ['that stays as it was is no change', [report], [report], []],
    ['of a new title is the same', [report], [{ ...report, title: 'Báo cáo giữa năm' }], []],
    ['that was not there is added', [], [report], [['added', 'bao-cao', null]]],
    ['that is not there any more is removed', [report], [], [['removed', 'bao-cao', null]]],
    [
      'of another id is removed and added',
      [report],
      [{ ...report, id: 'bao-cao-giua-nam' }],
      [
        ['added', 'bao-cao-giua-nam', null],
        ['removed', 'bao-cao', null],
      ],
    ],
    [
      'is moved to a later day',
      [report],
      [{ ...report, when: readRule({ before: '2023-06-15' }) }],
      [['moved', 'bao-cao', 10]],
    ],
    [
      'is moved to an earlier day',
      [report],
      [{ ...report, when: readRule({ before: '2023-05-31' }) }],
      [['moved', 'bao-cao', -5]],
    ],
    [
      'is moved where the day itself comes to count',
      [report],
      [{ ...report, when: readRule({ by: '2023-06-05' }) }],
      [['moved', 'bao-cao', 0]],
    ],
    [
      'is moved where its window opens on another day',
      [{ id: 'dot-giam-sat', when: readRule({ from: '2023-04-01', to: '2023-06-30' }) }],
      [{ id: 'dot-giam-sat', when: readRule({ from: '2023-05-01', to: '2023-06-30' }) }],
      [['moved', 'dot-giam-sat', 0]],
    ],
    ['is cancelled', [report], [cancelled], [['cancelled', 'bao-cao', null]]],
    ['is restored', [cancelled], [report], [['restored', 'bao-cao', null]]],
    ['that stays cancelled is no change', [cancelled], [cancelled], []],
  ])('%s', (_, before, after, changes) => {
    expect(changesOf(before, after)).toEqual(changes);
  });

  test('of another programme is another deadline', () => {
    const changes = listChanges(schedule([report], 'so-a'), schedule([report], 'so-b'));
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });
});
