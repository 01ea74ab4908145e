import type { QuotedRule } from '../../core/diagnostic.ts';
import type { MonthlyFrequency } from '../../core/period.ts';
import { words } from './words.ts';

const FREQUENCIES: Record<MonthlyFrequency, string> = { month: 'tháng', quarter: 'quý', half: '6 tháng', year: 'năm' };

/** What a quote says, or a rule encodes, as one side of a mismatch. */
export function describeRule(said: QuotedRule): string {
  switch (said.form) {
    case 'date':
      return `${said.boundary === 'before' ? 'trước' : 'chậm nhất'} ${words.date(said.date)}`;
    case 'recurring': {
      const day = said.day === 'last' ? 'ngày cuối' : `ngày ${String(said.day).padStart(2, '0')}`;
      const months = { last: 'tháng cuối', next: 'tháng đầu kỳ sau' };
      const month =
        said.month === null
          ? ''
          : ` ${typeof said.month === 'number' ? `tháng thứ ${said.month}` : months[said.month]}`;
      return `${said.boundary === 'before' ? 'trước' : 'chậm nhất'} ${day}${month} của mỗi ${FREQUENCIES[said.every]}`;
    }
    case 'every':
      return `mỗi ${FREQUENCIES[said.every]} một lần`;
    case 'during':
      return `trong ${words.period(said.period)}`;
    case 'range':
      return `từ ${words.date(said.from)} đến ${words.date(said.to)}`;
    case 'pending':
      return 'chưa ấn định thời gian';
    case 'ongoing':
      return 'thường xuyên, không có hạn';
  }
}
