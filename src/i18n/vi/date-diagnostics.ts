import type { ProgramSpan } from '../../core/program.ts';
import type { DiagnosticWords } from '../../core/words.ts';
import { words } from './words.ts';

const MERGERS = {
  itself: 'là chính việc này',
  'never-due': 'việc đó không có thời hạn nào trong tệp',
  merged: 'việc đó cũng được báo cáo chung với việc khác',
  cancelled: 'việc đó đã hủy',
};

const nameSpan = ({ from, to }: ProgramSpan) => {
  if (to === null) return `thời gian từ ${words.date(from)}`;
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? `năm ${year}`
    : `thời gian từ ${words.date(from)} đến ${words.date(to)}`;
};

const MOST_NAMED = 12;

/** Of many, the first ones and the last. */
const shorten = (names: string[]) =>
  names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, MOST_NAMED - 1).join(', ')} … ${names.at(-1)}`;

/** What is reported about dates that follow from rules, other items and later documents. */
export const dateDiagnostics: Pick<
  DiagnosticWords,
  | 'impossible-day'
  | 'no-working-day'
  | 'outside-year'
  | 'previous-period'
  | 'unknown-item'
  | 'item-circle'
  | 'item-never-due'
  | 'amended-ongoing'
  | 'unknown-period'
  | 'invalid-merger'
> = {
  'impossible-day': ({ day, months, lastDay }) => ({
    message: `tháng ${months.join(', ')} không năm nào có ngày ${day}`,
    hint: `chọn một ngày không quá ${lastDay}, hoặc viết \`day: last\` nếu là ngày cuối tháng`,
  }),
  'no-working-day': ({ from, to, lastWorkday }) => ({
    message: `từ ${words.date(from)} đến ${words.date(to)} không có ngày làm việc nào`,
    hint: `ngày làm việc cuối cùng còn trong hạn là ${words.date(lastWorkday)}, trước khi bắt đầu; xem lại hai ngày, hoặc ghi nhận nếu văn bản ấn định như vậy`,
  }),
  'outside-year': ({ date, span }) => ({
    message: `ngày ${words.date(date)} nằm ngoài ${nameSpan(span)} của chương trình`,
  }),
  'previous-period': ({ deadlines }) => ({
    message: `tệp này không có ${deadlines.length} hạn của kỳ trước: ${shorten(deadlines.map(({ key, due }) => `${key} (${words.date(due)})`))}`,
    hint: 'các hạn đó thuộc chương trình của kỳ trước; để tệp đó cạnh tệp này thì chúng được liệt kê',
  }),
  'unknown-item': ({ item, nearest }) => ({
    message: `không có việc nào có mã \`${item}\``,
    hint: nearest === null ? 'ghi mã (`id`) của một việc trong tệp' : `có phải là \`${nearest}\`?`,
  }),
  'item-circle': ({ items }) => ({
    message: `các việc tính hạn theo nhau thành vòng: ${items.join(' → ')}`,
    hint: 'một việc trong vòng phải có ngày riêng',
  }),
  'item-never-due': ({ item }) => ({
    message: `việc \`${item}\` thường xuyên, không có thời hạn để tính theo`,
    hint: 'tính theo một việc có thời hạn, hoặc viết `pending`',
  }),
  'amended-ongoing': () => ({
    message: 'việc thường xuyên không có thời hạn để thay đổi',
    hint: 'bỏ `amended`; nếu nay đã có thời hạn thì đổi `when`',
  }),
  'unknown-period': ({ period, held }) => ({
    message: `việc này không có kỳ \`${period}\` trong tệp`,
    hint: held.length === 0 ? 'việc không lặp lại: bỏ kỳ' : `nhận: ${shorten(held)}`,
  }),
  'invalid-merger': ({ item, reason }) => ({
    message: `không báo cáo chung với \`${item}\` được: ${MERGERS[reason]}`,
    hint: 'ghi mã của việc còn thời hạn mà kỳ này được báo cáo chung',
  }),
};
