import type { Change } from '../../core/change.ts';
import type { Deadline } from '../../core/deadline.ts';
import type { Messages } from '../../i18n/index.ts';
import { errorMarkOf } from '../deadline-words.ts';
import { hasError, latest } from './sides.ts';

/** Where there is no date, or no days that a report covers. */
export const NONE = '–';

/** The title with its period, and a mark where the file has an error at the item. */
export function nameLatest(change: Change, messages: Messages): string {
  const period = change.kind === 'added' ? change.to.period : change.from.period;
  const title = messages.words.deadlineTitle({ item: latest(change).item, period });
  return title + errorMarkOf({ hasError: hasError(change) }, messages);
}

export function describeWorkday({ lastWorkday }: Deadline, { changes, words }: Messages): string {
  return changes.lastWorkday(words.narrowDate(lastWorkday));
}
