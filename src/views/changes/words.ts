import type { Change } from '../../core/change.ts';
import type { Deadline } from '../../core/deadline.ts';
import type { Messages } from '../../i18n/index.ts';
import { latest } from './sides.ts';

/** Where there is no date, or no days that a report covers. */
export const NONE = '–';

/** The title with its period. */
export function nameLatest(change: Change, { words }: Messages): string {
  const period = change.kind === 'added' ? change.to.period : change.from.period;
  return words.deadlineTitle({ item: latest(change).item, period });
}

export function describeWorkday({ lastWorkday }: Deadline, { changes, words }: Messages): string {
  return changes.lastWorkday(words.narrowDate(lastWorkday));
}
