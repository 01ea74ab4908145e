import officialTable from '../../../data/workdays-vn.yaml';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import { type IsoDate, toParts } from '../../core/time/date.ts';
import { createWorkdays, type Workdays } from '../../schedule/dates/workdays.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import { findRepeats } from './repeats.ts';
import type { DraftSchedule } from './schedule.ts';

interface DayLists {
  off?: { date?: IsoDate }[] | undefined;
  work?: { date?: IsoDate }[] | undefined;
}

/** An office's own decisions name each day once, and each changes the common calendar where the programme needs it. */
export function checkWorkdays(
  { workdays }: Draft,
  parsed: ParsedYaml,
  schedule: DraftSchedule | null,
  add: AddDiagnostic,
): void {
  if (!workdays) return;
  const days = listDays(workdays, ['workdays']);
  addRepeats(days, parsed, add);
  const common = createWorkdays(officialTable);
  if (!schedule) return;
  const repeated = new Set(findRepeats(days, ({ date }) => date).map(({ repeat }) => repeat.date));
  for (const day of days) if (!repeated.has(day.date)) checkDay(day, schedule, common, add);
}

function checkDay(
  { date, path }: PlacedDay,
  schedule: DraftSchedule,
  { dayOff, isSettled }: Workdays,
  add: AddDiagnostic,
): void {
  if (!isNeeded(date, schedule)) {
    add('workday-outside-span', path, { date, span: schedule.written });
    return;
  }
  const day = dayOff(date);
  const isOff = path[1] === 'off';
  // A notice may still change a year by rule; only its weekends are certain.
  if (isOff === (day === undefined) || !(isSettled(toParts(date).year) || day?.name === null)) return;
  add('workday-without-effect', path, { date, isOff, name: day?.name ?? null });
}

/** Whether a day lies in the span, or among the days that its deadlines depend on. */
function isNeeded(date: IsoDate, { span, written, schedules }: DraftSchedule): boolean {
  if (date >= span.from && (written.to === null || date <= written.to)) return true;
  const deadlines = [...schedules.values()].flatMap(({ occurrences }) => occurrences.map(({ deadline }) => deadline));
  return deadlines.some(({ start, due, lastDay, lastWorkday }) => {
    const first = start !== null && start < lastWorkday ? start : lastWorkday;
    return date >= first && date <= (due > lastDay ? due : lastDay);
  });
}

/** A table names each day once in all its years. */
export function checkDistinctDays(years: DayLists[], path: Path, parsed: ParsedYaml, add: AddDiagnostic): void {
  addRepeats(
    years.flatMap((year, index) => listDays(year, [...path, index])),
    parsed,
    add,
  );
}

interface PlacedDay {
  date: IsoDate;
  path: Path;
}

function listDays(lists: DayLists, path: Path): PlacedDay[] {
  return (['off', 'work'] as const).flatMap((list) =>
    (lists[list] ?? []).flatMap(({ date }, index) => (date ? [{ date, path: [...path, list, index, 'date'] }] : [])),
  );
}

function addRepeats(days: PlacedDay[], parsed: ParsedYaml, add: AddDiagnostic): void {
  for (const { repeat, first } of findRepeats(days, ({ date }) => date))
    add(
      'workday-twice',
      repeat.path,
      { date: repeat.date, line: parsed.locate(first.path).start.line },
      { related: [{ role: 'first', path: first.path }] },
    );
}
