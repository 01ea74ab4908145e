import type { QuoteParams, Said } from '../../../core/diagnostics/families/quotes.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import type { DueRule } from '../../../core/due-rule.ts';
import { describeRule } from '../due-rule.ts';
import { words } from '../words.ts';

const MOST_DATES = 3;

export const quotes: DiagnosticEntries<QuoteParams> = {
  'quote-mismatch': {
    describe: ({ phrase, said, rule }) =>
      said.form === 'impossible'
        ? {
            message: `văn bản ghi “${phrase}”, nhưng ${said.words} không tồn tại`,
            hint: 'đối chiếu `quote` với văn bản; văn bản ghi sai thì ghi nhận: `acknowledge: { quote-mismatch: <lý do> }`',
          }
        : {
            message: `văn bản ghi “${phrase}” (${describeSaid(said)}) nhưng \`when\` lại ghi ${describeRule(rule)}`,
            hint: 'sửa `when` hoặc `quote` cho khớp văn bản; nếu chính văn bản ghi sai thì ghi nhận: `acknowledge: { quote-mismatch: <lý do> }`',
          },
    explanation: 'Thời hạn trong cụm từ trích nguyên văn khác thời hạn ghi ở `when`.',
    correction:
      'Đối chiếu với văn bản. “Trước ngày” là `before`, “chậm nhất ngày”, “đến hết ngày” là `by`. Chính văn bản ghi sai, hoặc mâu thuẫn với văn bản khác, thì ghi nhận: `acknowledge: { quote-mismatch: <lý do> }`.',
  },
  'quote-partial': {
    describe: ({ phrase, uncovered, time }) => ({
      message: `văn bản ghi “${phrase}”, \`when\` còn thiếu ${[
        ...(uncovered.length > 0 ? [listDates(uncovered)] : []),
        ...(time === null ? [] : [`giờ (${time})`]),
      ].join(' và ')}`,
      hint:
        uncovered.length > 0
          ? 'viết thêm một việc cùng `source` và `quote`, hoặc dùng quy tắc lặp lại'
          : `thêm \`time: "${time}"\` vào \`when\``,
    }),
    explanation: 'Văn bản nêu nhiều ngày hoặc cả giờ, `when` chỉ ghi một phần.',
    correction:
      'Mỗi ngày một việc với cùng `source` và `quote`, hoặc một quy tắc lặp lại đủ các ngày; giờ ghi ở `time`.',
  },
  'quote-other-period': {
    describe: ({ phrase }) => ({
      message: `văn bản ghi “${phrase}”, là ngày của kỳ sau, nhưng \`when\` lấy ngày đó ngay trong kỳ`,
      hint: 'viết `month: next` hoặc `of: next`; nếu thời hạn là của báo cáo kỳ này thì ghi nhận kèm lý do',
    }),
    explanation:
      'Văn bản quy định ngày của năm sau, quý sau, tháng sau; `when` lấy cùng ngày đó trong chính kỳ báo cáo, nên mỗi thời hạn bị tính cho kỳ khác.',
    correction:
      'Viết `month: next` (tháng đầu của kỳ sau) hoặc `of: next`. Đúng như vậy thì ghi nhận: `acknowledge: { quote-other-period: <lý do> }`.',
  },
  'quote-not-read': {
    describe: ({ words: notRead }) => ({
      message: `không đọc được thời hạn trong \`quote\`: chưa hiểu ${notRead.map((each) => `“${each}”`).join(', ')}`,
      hint: '`when` chưa được đối chiếu với văn bản; hãy tự đối chiếu',
    }),
    explanation: 'Cụm từ trích nguyên văn có chữ về thời gian mà công cụ chưa hiểu, nên `when` chưa được đối chiếu.',
    correction: 'Tự đối chiếu `when` với văn bản; đúng thì ghi nhận: `acknowledge: { quote-not-read: <lý do> }`.',
  },
  'quote-missing': {
    describe: () => ({
      message: 'việc có thời hạn nhưng không trích văn bản (`quote`)',
      hint: 'chép nguyên văn cụm từ quy định thời hạn, ví dụ: quote: trước ngày 10 tháng cuối cùng của quý',
    }),
    explanation: 'Việc có thời hạn mà không trích cụm từ quy định thời hạn đó, nên `when` không đối chiếu được.',
    correction: 'Chép nguyên văn cụm từ đó vào `quote`; văn bản không có thì ghi nhận kèm lý do.',
  },
  'hidden-deadline': {
    describe: ({ phrase, rules }) => ({
      message: `“${phrase}” là một thời hạn (${listRules(rules)}), nhưng \`when\` không tính ngày nào`,
      hint: 'ghi thời hạn đó vào `when`; nếu việc này không phải làm theo thời hạn đó thì ghi nhận: `acknowledge: { hidden-deadline: <lý do> }`',
    }),
    explanation: 'Việc ghi là chờ hướng dẫn hoặc thường xuyên, nhưng lời văn ghi một thời hạn.',
    correction:
      'Ghi thời hạn đó vào `when` thay cho `pending` hoặc `ongoing`. Thời hạn đó không phải của việc này thì ghi nhận: `acknowledge: { hidden-deadline: <lý do> }`.',
  },
};

function describeSaid(said: Exclude<Said, { form: 'impossible' }>): string {
  if (said.form === 'rules') return listRules(said.rules);
  const unit = said.unit === 'days' ? 'ngày' : 'ngày làm việc';
  return `${said.count} ${unit} ${said.direction === 'after' ? 'sau' : 'trước'} một việc khác`;
}

const listRules = (rules: DueRule[]): string => rules.map(describeRule).join('; ');

function listDates(dates: Parameters<typeof words.date>[0][]): string {
  const shown = dates.slice(0, MOST_DATES).map(words.date).join(', ');
  return dates.length > MOST_DATES ? `${shown} và ${dates.length - MOST_DATES} ngày khác` : shown;
}
