import type { Path } from '../../core/diagnostics/diagnostic.ts';
import { datingOf } from '../../core/due-rule.ts';
import type { Item, ProgramSpan } from '../../core/program.ts';
import { addDays, addMonths, type DateSpan, daysBetween, type IsoDate, toParts } from '../../core/time/date.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import { distanceFrom, findProgramYears, findYears, type NamedYears } from '../titles/years.ts';
import type { DraftSchedule } from './schedule.ts';

/** What the programme, its sections and its items are called names a year of the programme, if it names one. */
export function checkYears(draft: Draft, schedule: DraftSchedule | null, add: AddDiagnostic): void {
  const { id, title, span } = draft.program;
  if (!span) return;
  // In an id a hyphen is a blank, except between two years.
  if (id !== undefined) checkProgramName(id.replace(/-(?=[a-z])|(?<=[a-z])-/g, ' '), span, ['program', 'id'], add);
  if (title !== undefined) checkProgramName(title, span, ['program', 'title'], add);
  if (!schedule) return;
  draft.sections.forEach((section, index) => {
    const path = ['sections', index];
    if (section.title !== undefined) checkTitle(section.title, section.items, schedule, [...path, 'title'], add);
    section.items.forEach((item, place) => {
      for (const key of ['title', 'short'] as const)
        if (item[key] !== undefined) checkTitle(item[key], [item], schedule, [...path, 'items', place, key], add);
    });
  });
}

function checkProgramName(name: string, span: ProgramSpan, path: Path, add: AddDiagnostic): void {
  const years = findProgramYears(name);
  const [first] = years;
  if (first && years.every((each) => distanceFrom(span, each) !== 0))
    add('program-year-mismatch', path, { year: first.written, span }, { part: first.written });
}

// Further off it is a year of history.
const FURTHEST = 30;

function checkTitle(title: string, items: Partial<Item>[], schedule: DraftSchedule, path: Path, add: AddDiagnostic) {
  const years = findYears(title);
  const [first] = years;
  if (!first || years.some((each) => isPlausible(each, items, schedule))) return;
  if (Math.abs(distanceFrom(schedule.written, first)) <= FURTHEST)
    add('title-year-mismatch', path, { year: first.written, span: schedule.written }, { part: first.written });
}

/** The year before is that of what falls due in the first half of the programme, the year after that of the second half. */
function isPlausible(years: NamedYears, items: Partial<Item>[], schedule: DraftSchedule): boolean {
  const distance = distanceFrom(schedule.written, years);
  if (distance === 0 || items.some((item) => isNamed(years, item))) return true;
  if (Math.abs(distance) > 1) return false;
  const { early, late } = findHalves(schedule.span);
  return items.some((item) => {
    if (item.when && datingOf(item.when) === 'awaited') return true;
    const dates = schedule.schedules.get(item.id ?? '')?.occurrences.map(({ deadline }) => deadline.due) ?? [];
    return dates.length > 0 && dates.every((date) => (distance < 0 ? date < early : date >= late));
  });
}

/** Whether the document's own words, or the days that the item covers, are of these years too. */
function isNamed({ first, last }: NamedYears, { quote, covers }: Partial<Item>): boolean {
  const isOf = (year: number) => first <= year && year <= last;
  if (covers?.form === 'dates' && isOf(toParts(covers.to).year)) return true;
  return quote !== undefined && findYears(quote).some((quoted) => isOf(quoted.first));
}

/** The first day after the first half, and the first of the last half; of a longer programme those of its first and last year. */
function findHalves({ from, to }: DateSpan): { early: IsoDate; late: IsoDate } {
  const next = addDays(to, 1);
  if (addMonths(from, 12) <= next) return { early: addMonths(from, 6), late: addMonths(next, -6) };
  const middle = addDays(from, Math.floor(daysBetween(from, next) / 2));
  return { early: middle, late: middle };
}
