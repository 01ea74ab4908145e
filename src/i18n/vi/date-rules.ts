import type { RuleWords } from '../../core/words.ts';

/** Explains the codes about dates that follow from rules, other items and later documents. */
export const dateRules: Pick<
  RuleWords,
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
  'impossible-day': {
    summary: 'Quy tắc lặp lại chọn một ngày mà không tháng nào của nó có.',
    mend: 'Viết `day: last` nếu là ngày cuối tháng; nếu không, sửa lại ngày hoặc tháng theo văn bản.',
  },
  'no-working-day': {
    summary: 'Khoảng thời gian không có ngày làm việc nào.',
    mend: 'Xem lại hai ngày; nếu văn bản ấn định như vậy thì ghi nhận: `acknowledge: { no-working-day: <lý do> }`.',
  },
  'outside-year': {
    summary: 'Hạn nằm ngoài thời gian của chương trình.',
    mend: 'Sửa năm nếu viết nhầm; nếu văn bản ấn định như vậy thì ghi nhận: `acknowledge: { outside-year: <lý do> }`.',
  },
  'previous-period': {
    summary: 'Hạn của kỳ trước rơi vào thời gian của chương trình này, nhưng thuộc chương trình của kỳ trước.',
    mend: 'Không cần sửa: để tệp của kỳ trước cạnh tệp này, hoặc dùng `from` không có `to` cho chế độ báo cáo thường xuyên.',
  },
  'unknown-item': {
    summary: 'Tham chiếu đến một việc không có trong tệp.',
    mend: 'Ghi đúng mã (`id`) của việc trong tệp này.',
  },
  'item-circle': {
    summary: 'Các việc tính hạn theo nhau thành vòng, nên không việc nào có ngày.',
    mend: 'Cho một việc trong vòng một ngày riêng, hoặc `pending` nếu chưa biết ngày.',
  },
  'item-never-due': {
    summary: 'Việc tính hạn theo một việc thường xuyên, không có thời hạn.',
    mend: 'Tính theo một việc có thời hạn; chưa có ngày thì viết `pending: <đang chờ gì>`.',
  },
  'amended-ongoing': {
    summary: '`amended` ở một việc thường xuyên, không có thời hạn.',
    mend: 'Bỏ `amended`; nếu văn bản sau ấn định thời hạn thì đổi `when` thành `pending` hoặc thời hạn đó.',
  },
  'unknown-period': {
    summary: '`amended` nêu một kỳ mà việc đó không có, hoặc không thuộc tệp này.',
    mend: 'Ghi một kỳ của việc trong tệp này; việc không lặp lại thì không ghi kỳ.',
  },
  'invalid-merger': {
    summary: '`merged` nêu một việc không báo cáo chung được.',
    mend: 'Nêu một việc còn thời hạn trong tệp, không đã hủy và không báo cáo chung với việc khác.',
  },
};
