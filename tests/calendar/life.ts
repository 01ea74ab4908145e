import ICAL from 'ical.js';
import { run } from '../world.ts';

/** The year of an office's programme: each version is the one before with one thing changed. */
export interface Version {
  what: string;
  change: [from: string, to: string][];
  /** Options of `export`; they hold for this version alone. */
  options?: string;
  /** Nobody exports it. */
  isSkipped?: boolean;
  /** Another program opens the calendar before the next version, and saves it. */
  isSavedElsewhere?: boolean;
}

const FIRST = `program:
  id: so-2026
  title: Chương trình công tác năm 2026
  issuer: Sở Nội vụ
  year: 2026
  updated: 2026-01-05
  revision: 0
documents:
  - { symbol: 45-CV/BTG, type: Công văn, issuer: Ban, date: 2026-02-01, title: Đổi hạn báo cáo }
sections:
  - id: I
    title: Việc
    items:
      - { id: quy, kind: report, title: 'Báo cáo quý, kèm số liệu', when: { every: quarter, before: { month: last, day: 10 } } }
      - { id: nam, kind: report, title: Báo cáo năm, when: { by: 2026-12-05 } }
      - { id: giam-sat, kind: supervision, title: Giám sát chuyên đề, when: { from: 2026-04-01, to: 2026-06-30 } }
      - { id: hop, kind: meeting, title: Họp tổng kết, when: { on: 2026-12-20 } }
      - { id: tai-lieu, kind: task, title: Chuẩn bị tài liệu họp, when: { item: hop, ahead: 5 workdays } }
      - { id: so-ket, kind: review, title: Sơ kết 5 năm, when: { during: 2026-Q3 } }
      - { id: ke-hoach, kind: task, title: Xây dựng kế hoạch, when: { by: 2026-10-31 } }
      - { id: thang, kind: report, title: Báo cáo tháng, when: { every: month, by: { day: 15 } } }
`;

export const VERSIONS: Version[] = [
  { what: 'as it was issued', change: [] },
  {
    what: 'one date moved',
    change: [
      ['by: 2026-12-05', 'by: 2026-12-13'],
      ['revision: 0', 'revision: 1'],
      ['2026-01-05', '2026-02-02'],
    ],
  },
  {
    what: 'one item cancelled',
    change: [['title: Sơ kết 5 năm,', 'title: Sơ kết 5 năm, cancelled: lùi sang năm sau,']],
  },
  { what: 'one item removed', change: [[/ {6}- \{ id: giam-sat.*\n/.exec(FIRST)![0], '']] },
  {
    what: 'one item awaiting its date',
    change: [['when: { on: 2026-12-20 }', 'when: { pending: chờ lịch của Ủy ban }']],
  },
  { what: 'one title changed', change: [['Xây dựng kế hoạch', 'Xây dựng kế hoạch năm 2027']], isSavedElsewhere: true },
  {
    what: 'one period amended',
    change: [
      [
        'day: 10 } }',
        'day: 10 } }, amended: [{ document: 45-CV/BTG, period: 2026-Q2, quote: trước ngày 20 tháng 6 năm 2026, before: 2026-06-20 }]',
      ],
    ],
  },
  {
    what: 'one period merged',
    change: [
      [
        'before: 2026-06-20 }]',
        'before: 2026-06-20 }, { document: 45-CV/BTG, period: 2026-Q3, quote: gộp, merged: nam }]',
      ],
    ],
    isSkipped: true,
  },
  {
    what: 'other working days and other reminders',
    change: [['documents:', 'workdays: { off: [], work: [{ date: 2026-10-31, reason: làm bù }] }\ndocuments:']],
    options: '--remind last-workday,7d,2w',
  },
  {
    what: 'a part of it',
    change: [
      ['revision: 1', 'revision: 2'],
      ['2026-02-02', '2026-09-01'],
    ],
    options: '--kind report,task --from 2026-03-01',
  },
];

/** The programme's text in each version. */
const texts = listTexts();

function listTexts(): string[] {
  let text = FIRST;
  return VERSIONS.map(({ what, change }) => {
    for (const [from, to] of change) {
      if (!text.includes(from)) throw new Error(`${what}: there is no ${from}`);
      text = text.replace(from, to);
    }
    return text;
  });
}

async function print(index: number, options: string, files: Record<string, string> = {}): Promise<string> {
  const name = options.includes('-o -') ? undefined : 'lich.ics';
  const {
    out,
    files: after,
    exitCode,
    err,
  } = await run(`export ${options} ${VERSIONS[index]!.options ?? ''}`, {
    files: { ...files, 'khoagiao.yaml': texts[index]! },
  });
  if (exitCode !== 0) throw new Error(err);
  return name === undefined ? out : after[name]!;
}

/** The calendar of a version on its own. */
export const exportAlone = (index: number) => print(index, '-o -');

/** How a calendar is exported after an earlier one. */
export const WAYS = {
  'over the one before': (index: number, earlier: string) => print(index, '-o lich.ics', { 'lich.ics': earlier }),
  'by --since from a copy': (index: number, earlier: string) =>
    print(index, '-o - --since cu.ics', { 'cu.ics': earlier }),
};
export type Way = keyof typeof WAYS;

/** The calendars that an office hands out in the course of the year, by the index of their version. */
export async function exportLife(way: Way, saveElsewhere = saveInIcal): Promise<Map<number, string>> {
  const calendars = new Map([[0, await exportAlone(0)]]);
  let last = calendars.get(0)!;
  for (const [index, { isSkipped, isSavedElsewhere }] of VERSIONS.entries()) {
    if (index === 0 || isSkipped) continue;
    last = await WAYS[way](index, last);
    calendars.set(index, last);
    if (isSavedElsewhere) last = saveElsewhere(last);
  }
  return calendars;
}

type JCal = [name: string, properties: [string, object, string, ...unknown[]][], components: JCal[]];

/** As a program with its own order, case and folds saves it, with a property and stamps of its own. */
function saveInIcal(ics: string): string {
  const [name, properties, events] = ICAL.parse(ics) as JCal;
  const saved = events.reverse().map(([event, own, alarms]): JCal => {
    const stamped = own.map((property): JCal[1][number] =>
      property[0] === 'dtstamp' ? ['dtstamp', {}, 'date-time', '2026-05-05T00:00:00Z'] : property,
    );
    return [event, [['x-moz-generation', {}, 'text', '3'], ...stamped.reverse()], alarms];
  });
  return ICAL.stringify([name, properties, saved])
    .replaceAll('\r\n ', '')
    .replace(/^[A-Z-]+(?=[;:])/gm, (word) => word.toLowerCase());
}

/** The calendars of two offices that hold the same items under programme ids of their own, and the first one after a change. */
export async function exportOffices() {
  const files = {
    'khoagiao.yaml': texts[0]!.replace('id: so-2026', 'id: phong-2026').replace('Sở Nội vụ', 'Phòng Nội vụ'),
  };
  const { out: second } = await run('export -o -', { files });
  const first = await exportAlone(0);
  const firstChanged = await WAYS['over the one before'](4, first);
  return { first, second, firstChanged };
}
