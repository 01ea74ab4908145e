import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { DueRule } from '../../core/due-rule.ts';
import type { ProgramSpan } from '../../core/program.ts';
import type { IsoDate } from '../../core/time/date.ts';
import { parsePeriod } from '../../core/time/period.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, listItems } from '../draft.ts';
import { listFixedValues } from '../schema/written-rule.ts';
import type { DraftSchedule } from './schedule.ts';

/** Windows run forwards and hold a working day, and the dates that are written out lie in the programme's span. */
export function checkCalendar(draft: Draft, schedule: DraftSchedule | null, add: AddDiagnostic): void {
  for (const { item, path } of listItems(draft)) {
    if (!item.when) continue;
    const at = [...path, 'when'];
    if (item.when.form === 'window') checkOrder(item.when, at, add);
    if (schedule) checkSpan(item.when, at, schedule.written, add);
    if (item.covers?.form === 'dates') checkOrder(item.covers, [...path, 'covers'], add);
    item.amended?.forEach(({ change }, index) => {
      if (change.form === 'window') checkOrder(change, [...path, 'amended', index], add);
    });
  }
  if (schedule) checkWindows(schedule, add);
}

interface Window {
  from: IsoDate;
  to: IsoDate;
}

function checkOrder({ from, to }: Window, path: Path, add: AddDiagnostic): void {
  if (from > to) add('reversed-window', path, { from, to });
}

/** The windows that recur, and the working days of each. What holds for several periods is reported once. */
function checkWindows({ rules, schedules }: DraftSchedule, add: AddDiagnostic): void {
  for (const { item, path } of rules) {
    const deadlines = (schedules.get(item.id)?.occurrences ?? []).map(({ deadline }) => deadline);
    const windows = deadlines.flatMap(({ start, due, isOnDay, lastWorkday }) =>
      start === null || isOnDay ? [] : [{ from: start, to: due, lastWorkday }],
    );
    const reversed = windows.find(({ from, to }) => from > to);
    const idle = windows.find(({ from, lastWorkday }) => lastWorkday < from);
    if (reversed && item.when.form === 'recurring-window') checkOrder(reversed, [...path, 'when'], add);
    if (idle && !reversed) add('no-working-day', [...path, 'when'], idle);
    const covers = deadlines.flatMap((deadline) => deadline.covers ?? []);
    const backwards = covers.find(({ from, to }) => from > to);
    if (backwards && item.covers?.form === 'recurring') checkOrder(backwards, [...path, 'covers'], add);
  }
}

function checkSpan(rule: DueRule, path: Path, span: ProgramSpan, add: AddDiagnostic): void {
  for (const { path: below, value } of listFixedValues(rule)) {
    const { firstDay, lastDay } = parsePeriod(value) ?? { firstDay: value as IsoDate, lastDay: value as IsoDate };
    if (lastDay < span.from || (span.to !== null && firstDay > span.to))
      add('outside-year', [...path, ...below], { date: firstDay, span });
  }
}
