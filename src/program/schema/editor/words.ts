import { renderValue } from '../issues/flow.ts';
import type { WhenForm } from '../when.ts';

/** What an editor lists each form of `when` as. */
export const WHEN_TITLES: Record<WhenForm, string> = {
  before: 'Trước một ngày (before)',
  by: 'Chậm nhất một ngày (by)',
  on: 'Vào đúng một ngày (on)',
  'every+before': 'Mỗi kỳ, trước một ngày (every, before)',
  'every+by': 'Mỗi kỳ, chậm nhất một ngày (every, by)',
  'every+on': 'Mỗi kỳ, vào đúng một ngày (every, on)',
  'every+from+to': 'Mỗi kỳ, từ ngày đến ngày (every, from, to)',
  'week+before': 'Mỗi tuần, trước một ngày (every: week, before)',
  'week+by': 'Mỗi tuần, chậm nhất một ngày (every: week, by)',
  'week+on': 'Mỗi tuần, vào đúng một ngày (every: week, on)',
  'week+from+to': 'Mỗi tuần, từ ngày đến ngày (every: week, from, to)',
  every: 'Mỗi kỳ một lần, không định ngày (every)',
  during: 'Trong một kỳ (during)',
  'from+to': 'Từ ngày đến ngày (from, to)',
  'item+after': 'Sau một việc khác (item, after)',
  'item+ahead': 'Trước một việc khác (item, ahead)',
  pending: 'Chờ ấn định thời hạn (pending)',
  ongoing: 'Thường xuyên, không có thời hạn (ongoing)',
};

/** What a key means, with an example as the file writes it. */
export function describeWithExample(description: string, example: unknown): string {
  return `${description} Ví dụ: ${typeof example === 'string' ? example : renderValue(example)}`;
}

/** What an editor says where `when` comes closest to one form and does not fit it. */
export function describeFormError(title: string): string {
  return `Khi nào đến hạn: chọn đúng một cách viết. Cách gần nhất: ${title}.`;
}
