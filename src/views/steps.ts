import type { DayOff, Deadline } from '../core/deadline.ts';
import type { Step } from '../core/step.ts';
import type { Messages } from '../i18n/index.ts';

/** A step in words; the label is empty where the text says it all. */
export type StepLine = [label: string, text: string];

/** Each step to a deadline's dates and each day off passed over, in order. `titleOf` gives an item's title by its id. */
export function describeSteps(deadline: Deadline, titleOf: (item: string) => string, messages: Messages): StepLine[] {
  return deadline.steps.flatMap((step) => describeStep(step, deadline, titleOf, messages));
}

function describeStep(
  step: Step,
  deadline: Deadline,
  titleOf: (item: string) => string,
  { explanation, words }: Messages,
): StepLine[] {
  const { labels } = explanation;
  const skip = (days: DayOff[]): StepLine[] => days.map((day) => ['', explanation.skipped(day)]);
  switch (step.form) {
    // The title names the period; the boundary names the date.
    case 'period':
    case 'written':
    case 'window':
      return [];
    case 'day':
      return step.isMonthEnd && 'day' in step.rule && step.rule.day !== 'last'
        ? [['', explanation.monthEnd(step.rule.day, step.date)]]
        : [];
    case 'workday-of-month': {
      // Counting starts at the month's end where the month lacks that many working days.
      const nth = step.nth === 'last' || step.from > step.date ? null : step.nth;
      return [...skip(step.skipped), ['', explanation.workdayOfMonth(nth, step.date)]];
    }
    case 'item':
      return [[labels.anchor, explanation.anchor(titleOf(step.item), step.key, step.day, step.date)]];
    case 'count':
      return [['', explanation.count(step.count, step.unit, step.direction, step.from)], ...skip(step.skipped)];
    case 'amended': {
      const { amended, program } = deadline;
      return [
        ...(amended === null ? [] : [[explanation.before(program.basis), explanation.replaced(amended)] as StepLine]),
        step.quote === null ? [labels.amended, step.document] : [explanation.saysIn(step.document), `“${step.quote}”`],
      ];
    }
    case 'boundary':
      return describeDates(deadline, { explanation, words });
    case 'roll':
    case 'last-workday':
      return [
        ...(step.skipped.length > 0 ? skip(step.skipped) : [['', explanation.onWorkday] as StepLine]),
        [labels.lastWorkday, words.fullDate(step.date)],
      ];
  }
}

/** The date as written or counted, and the last permitted day with the reason why. */
function describeDates(
  deadline: Deadline,
  { explanation, words }: Pick<Messages, 'explanation' | 'words'>,
): StepLine[] {
  const { start, due, boundary, isOnDay, time, lastDay } = deadline;
  const { labels, whyLastDay } = explanation;
  if (isOnDay) return [[labels.onDay, `${explanation.onDay(due, time)} (${whyLastDay(deadline)})`]];
  const date: StepLine =
    start === null
      ? [isCounted(deadline) ? labels.counted : labels.asWritten, explanation.asWritten(boundary, due, time)]
      : [labels.window, explanation.window(start, due, time)];
  return [date, [labels.lastDay, `${words.fullDate(lastDay)} (${whyLastDay(deadline)})`]];
}

/** Whether the date is counted, by the rule or the later document that holds. */
function isCounted({ steps }: Deadline): boolean {
  return steps.slice(steps.findLastIndex(({ form }) => form === 'amended') + 1).some(({ form }) => form === 'count');
}
