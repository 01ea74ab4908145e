import type { Deadline } from '../core/deadline.ts';
import type { Messages } from '../i18n/index.ts';
import { cleanText, shortenText } from './text.ts';

// Outlook cuts an event's title after so many UTF-16 units.
const LIMIT = 255;

/**
 * An event's title: what is due, and the date as the document puts it. Only the item's own title is ever shortened.
 *
 * `Báo cáo định kỳ công tác khoa giáo – quý I/2023 (trước ngày 10/3/2023)`
 */
export function summarize(deadline: Deadline, prefix: string, messages: Messages): string {
  const compose = (title: string) => {
    const named = messages.words.deadlineTitle({ ...deadline, item: { ...deadline.item, title } });
    return `${prefix}${named} (${messages.calendar.phrase(deadline)})`;
  };
  return compose(shortenText(cleanText(deadline.item.title), LIMIT - compose('').length));
}
