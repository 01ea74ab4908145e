import { describe, expect, test } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import type { DateRule, DueRule } from '../../src/core/due-rule.ts';
import type { Document, Header, Item, Program, ProgramSpan } from '../../src/core/program.ts';
import type { DayDecisions } from '../../src/core/time/workdays.ts';
import { listChanges } from '../../src/schedule/changes.ts';
import { createSchedule, type Schedule } from '../../src/schedule/deadlines.ts';
import { readRule } from '../rule.ts';

const SPAN: ProgramSpan = { from: '2023-01-01', to: '2023-12-31' };

type Parts = Partial<Item> & { id: string; when: DueRule };

/** The schedule of a programme of 2023 that holds these items. */
function schedule(items: Parts[], id = 'x', workdays?: DayDecisions) {
  const program = {
    program: { id, span: SPAN } as Header,
    workdays,
    documents: [],
    sections: [
      { id: 'I', title: 'x', items: items.map((item) => ({ kind: 'task', title: 'x', documents: [], ...item })) },
    ],
  } satisfies Program;
  return createSchedule(program, officialTable);
}

/** The changes on one table of working days. */
const compare = (before: Schedule, after: Schedule, documents: [Document[], Document[]] = [[], []]) =>
  listChanges(
    { schedule: before, onNewWorkdays: before, documents: documents[0] },
    { schedule: after, documents: documents[1] },
  );

const changesOf = (before: Parts[], after: Parts[]) =>
  compare(schedule(before), schedule(after)).map((change) => [
    change.kind,
    change.kind === 'added' ? change.to.key : change.from.key,
    'days' in change ? change.days : null,
  ]);

const report: Parts = { id: 'bao-cao', when: readRule({ before: '2023-06-05' }) };
const cancelled = { ...report, cancelled: 'gộp vào báo cáo năm' };

describe('from one version to the next, a deadline', () => {
  test.each<[string, Parts[], Parts[], [string, string, number | null][]]>([
    ['that stays as it was is no change', [report], [report], []],
    [
      'of a new title is reworded',
      [report],
      [{ ...report, title: 'Báo cáo giữa năm' }],
      [['reworded', 'bao-cao', null]],
    ],
    ['that was not there is added', [], [report], [['added', 'bao-cao', null]]],
    ['that is not there any more is removed', [report], [], [['removed', 'bao-cao', null]]],
    [
      'of another id, with the same title and date, is renamed',
      [report],
      [{ ...report, id: 'bao-cao-giua-nam' }],
      [['renamed', 'bao-cao', null]],
    ],
    [
      'of another id and date is removed and added',
      [report],
      [{ ...report, id: 'bao-cao-giua-nam', when: readRule({ by: '2023-06-05' }) }],
      [
        ['added', 'bao-cao-giua-nam', null],
        ['removed', 'bao-cao', null],
      ],
    ],
    [
      'of another id is renamed once, where two have the same title and date',
      [report, { ...report, id: 'ban-sao' }],
      [{ ...report, id: 'bao-cao-giua-nam' }],
      [
        ['renamed', 'ban-sao', null],
        ['removed', 'bao-cao', null],
      ],
    ],
    [
      'that awaits its date again is not removed',
      [report],
      [{ ...report, when: readRule({ pending: 'chờ văn bản' }) }],
      [['awaiting', 'bao-cao', null]],
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
    const changes = compare(schedule([report], 'so-a'), schedule([report], 'so-b'));
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });
});

test('a reworded deadline names every field that calendars write', () => {
  const other = {
    title: 'x',
    short: 'BC',
    kind: 'report',
    source: 'II',
    quote: 'trước ngày 05/6',
    actor: 'A',
    recipient: 'B',
    documents: ['1-A'],
    note: 'n',
  } as const;
  const [change] = compare(schedule([report]), schedule([{ ...report, ...other, documents: [...other.documents] }]));
  expect(change).toMatchObject({ kind: 'reworded', fields: Object.keys(other).slice(1) });
});

describe('a detail of a document', () => {
  const document: Document = {
    symbol: '1-A',
    type: 'Công văn',
    issuer: 'Sở',
    term: 'XI',
    date: '2023-01-06',
    title: 'về báo cáo',
    printed: [],
  };
  const items = [
    { ...report, documents: ['1-A'] },
    { ...report, id: 'khac' },
  ];
  const quote = 'gửi trước ngày 05 tháng 6 năm 2023';
  const change = readRule({ before: '2023-06-05' }) as DateRule;
  const amended = [{ ...report, amended: [{ document: '1-A', quote, scope: null, change }] }];

  test.each<[string, Partial<Document>]>([
    ['type', { type: 'Thông báo' }],
    ['issuer', { issuer: 'Bộ' }],
    ['term', { term: 'XII' }],
    ['date', { date: '2023-01-16' }],
    ['missing date', { date: undefined }],
    ['title', { title: 'về báo cáo quý' }],
  ])('changes the deadlines that cite it, and no others: %s', (_, detail) => {
    const same = schedule(items);
    expect(compare(same, same, [[document], [{ ...document, ...detail }]])).toMatchObject([
      { kind: 'reworded', from: { key: 'bao-cao' }, fields: ['documents'] },
    ]);
  });

  test('changes the deadlines that it set the date of', () => {
    const same = schedule(amended);
    expect(compare(same, same, [[document], [{ ...document, title: 'về lùi thời hạn' }]])).toMatchObject([
      { kind: 'reworded', fields: ['amended'] },
    ]);
  });

  test('that no calendar and no list shows is no change', () => {
    const same = schedule(items);
    expect(compare(same, same, [[document], [{ ...document, note: 'x' }]])).toEqual([]);
  });
});

describe('new working days', () => {
  const worked: DayDecisions = { off: [], work: [{ date: '2023-06-10', reason: 'làm bù' }] };

  test.each<[string, DueRule, unknown[]]>([
    // Saturday 10/06/2023.
    ['change the day to act on', readRule({ by: '2023-06-10' }), [{ kind: 'workdays' }]],
    [
      'move a date that is counted in working days',
      readRule({ every: 'month', by: { month: 'next', workday: 8 } }),
      // The eighth working day of June 2023: Monday 12/06, and Saturday 10/06 where it is worked.
      [{ kind: 'moved', days: -2, byWorkdays: true }],
    ],
    ['change no other date', readRule({ by: '2023-06-14' }), []],
  ])('%s', (_, when, expected) => {
    const items = [{ id: 'bao-cao', when }];
    const onNewWorkdays = schedule(items, 'x', worked);
    const before = { schedule: schedule(items), onNewWorkdays, documents: [] };
    const changes = listChanges(before, { schedule: onNewWorkdays, documents: [] });
    expect(changes.filter((change) => 'to' in change)).toMatchObject(expected);
  });

  test('are not the reason where the rule itself changed', () => {
    const before = [{ id: 'bao-cao', when: readRule({ by: '2023-06-10' }) }];
    const changes = listChanges(
      { schedule: schedule(before), onNewWorkdays: schedule(before, 'x', worked), documents: [] },
      { schedule: schedule([{ id: 'bao-cao', when: readRule({ by: '2023-06-13' }) }], 'x', worked), documents: [] },
    );
    expect(changes).toMatchObject([{ kind: 'moved', days: 3, byWorkdays: false }]);
  });
});
