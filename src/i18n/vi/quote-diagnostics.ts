import type { Said } from '../../core/diagnostic.ts';
import type { DueRule } from '../../core/due-rule.ts';
import type { DiagnosticWords } from '../../core/words.ts';
import { describeRule } from './due-rule.ts';
import { words } from './words.ts';

const MOST_DATES = 3;

/** What a comparison of a quote with its rule brings to light. */
export const quoteDiagnostics: Pick<
  DiagnosticWords,
  'quote-mismatch' | 'quote-partial' | 'quote-not-read' | 'hidden-deadline'
> = {
  'quote-mismatch': ({ phrase, said, rule }) =>
    said.form === 'impossible'
      ? {
          message: `văn bản ghi “${phrase}”, nhưng ${said.words} không có trong lịch`,
          hint: 'đối chiếu `quote` với văn bản; văn bản in nhầm thì ghi nhận kèm lý do',
        }
      : {
          message: `văn bản ghi “${phrase}” (${describeSaid(said)}) nhưng \`when\` là ${describeRule(rule)}`,
          hint: 'sửa `when` hoặc `quote` cho khớp văn bản',
        },
  'quote-partial': ({ phrase, uncovered, time }) => ({
    message: `văn bản ghi “${phrase}”, \`when\` còn thiếu ${[
      ...(uncovered.length > 0 ? [listDates(uncovered)] : []),
      ...(time === null ? [] : [`giờ (${time})`]),
    ].join(' và ')}`,
    hint:
      uncovered.length > 0
        ? 'viết thêm một việc cùng `source` và `quote`, hoặc dùng quy tắc lặp lại'
        : `thêm \`time: "${time}"\` vào \`when\``,
  }),
  'quote-not-read': ({ words: notRead }) => ({
    message: `không đọc được thời hạn trong \`quote\`: chưa hiểu ${notRead.map((each) => `“${each}”`).join(', ')}`,
    hint: '`when` chưa được đối chiếu với văn bản; hãy tự đối chiếu',
  }),
  'hidden-deadline': ({ phrase, rules }) => ({
    message: `“${phrase}” là một thời hạn (${listRules(rules)}), nhưng \`when\` không tính ngày nào`,
    hint: 'ghi thời hạn ấy vào `when`',
  }),
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
