import type { IsoDate } from '../../core/date.ts';
import type { DayOff } from '../../core/deadline.ts';
import type { Boundary } from '../../core/program.ts';
import { words } from './words.ts';

const boundaryWord = (boundary: Boundary) => (boundary === 'before' ? 'trước' : 'chậm nhất');

export const explanation = {
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
