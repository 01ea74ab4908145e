import type { IsoDate } from '../../core/date.ts';
import type { DayOff } from '../../core/deadline.ts';
import type { Boundary, DayRule, When } from '../../core/program.ts';
import { words } from './words.ts';

const FREQUENCIES = { month: 'tháng', quarter: 'quý', half: '6 tháng', year: 'năm' };

const boundaryWord = (boundary: Boundary) => (boundary === 'before' ? 'trước' : 'chậm nhất');

function dayRule({ month, day }: DayRule, period: string): string {
  const dayName = day === 'last' ? 'ngày cuối cùng' : `ngày ${String(day).padStart(2, '0')}`;
  if (month === undefined) return `${dayName} của tháng`;
  const months = { last: `tháng cuối cùng của ${period}`, next: `tháng đầu của ${period} sau` };
  return `${dayName} ${typeof month === 'number' ? `tháng thứ ${month} của ${period}` : months[month]}`;
}

/** The rule in words. `trước ngày 10 tháng cuối cùng của quý, mỗi quý một lần` */
function rule(when: When): string {
  if ('every' in when) {
    const period = FREQUENCIES[when.every];
    const each = `mỗi ${period} một lần`;
    if ('before' in when) return `${boundaryWord('before')} ${dayRule(when.before, period)}, ${each}`;
    if ('by' in when) return `${boundaryWord('by')} ${dayRule(when.by, period)}, ${each}`;
    return `${each}, trong kỳ`;
  }
  if ('before' in when) return `trước ${words.longDate(when.before)}`;
  if ('by' in when) return `chậm nhất ${words.longDate(when.by)}`;
  if ('from' in when) return `từ ${words.longDate(when.from)} đến hết ${words.longDate(when.to)}`;
  if ('during' in when) return `trong ${words.period(when.during)}`;
  if ('pending' in when) return `chưa ấn định thời gian: ${when.pending}`;
  return `thường xuyên, không có hạn: ${when.ongoing}`;
}

export const explanation = {
  rule,
  labels: {
    quote: 'Văn bản ghi',
    source: 'Chỗ trong văn bản',
    rule: 'Quy tắc',
    actor: 'Đơn vị thực hiện',
    recipient: 'Nơi nhận',
    documents: 'Văn bản liên quan',
    anniversary: 'Tròn',
    note: 'Ghi chú',
    cancelled: 'Đã hủy',
    basis: 'Căn cứ',
    dates: 'Cách tính ngày',
    asWritten: 'Ngày ghi trong văn bản',
    window: 'Khoảng thời gian',
    lastDay: 'Ngày cuối theo văn bản',
    lastWorkday: 'Ngày làm việc cuối',
  },
  years: (count: number) => `${count} năm`,
  asWritten: (boundary: Boundary, due: IsoDate) => `${boundaryWord(boundary)} ${words.fullDate(due)}`,
  window: (start: IsoDate, end: IsoDate) => `${words.date(start)} – ${words.date(end)}`,
  whyLastDay: (boundary: Boundary, isWindow: boolean): string =>
    isWindow
      ? 'ngày cuối của khoảng thời gian'
      : boundary === 'before'
        ? '“trước ngày” không tính chính ngày ấy'
        : '“chậm nhất” tính cả ngày ấy',
  skipped: ({ date, weekday, name }: DayOff) =>
    `bỏ ${words.date(date)}: ${name === null ? words.weekday(weekday) : `${name} (${words.weekday(weekday)})`}`,
  onWorkday: 'ngày cuối là ngày làm việc',
  document: (type: string, symbol: string, date: IsoDate, issuer: string, term: string | undefined) =>
    `${type} số ${symbol} ${words.longDate(date)} của ${issuer}${term === undefined ? '' : ` khóa ${term}`}`,
  printed: (place: string, details: string) => `(${place} in: ${details})`,
  noDate: 'Chưa có ngày để tính.',
  never: 'Việc thường xuyên, không tính ngày.',
};
