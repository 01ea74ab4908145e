import type { RuleWords } from '../../core/words.ts';

export const quoteRules: Pick<RuleWords, 'quote-mismatch' | 'quote-partial' | 'quote-not-read' | 'hidden-deadline'> = {
  'quote-mismatch': {
    summary: 'Cụm từ trích nguyên văn nói một thời hạn, `when` ghi một thời hạn khác.',
    mend: 'Đối chiếu với văn bản. “Trước ngày” là `before`, “chậm nhất ngày”, “đến hết ngày” là `by`.',
  },
  'quote-partial': {
    summary: 'Văn bản nêu nhiều ngày hoặc cả giờ, `when` chỉ ghi một phần.',
    mend: 'Mỗi ngày một việc với cùng `source` và `quote`, hoặc một quy tắc lặp lại đủ các ngày; giờ ghi ở `time`.',
  },
  'quote-not-read': {
    summary: 'Cụm từ trích nguyên văn có chữ về thời gian mà công cụ chưa hiểu, nên `when` chưa được đối chiếu.',
    mend: 'Tự đối chiếu `when` với văn bản; đúng thì ghi nhận: `acknowledge: { quote-not-read: <lý do> }`.',
  },
  'hidden-deadline': {
    summary: 'Việc ghi là chờ hướng dẫn hoặc thường xuyên, nhưng lời văn nêu một thời hạn.',
    mend: 'Ghi thời hạn ấy vào `when` thay cho `pending` hoặc `ongoing`.',
  },
};
