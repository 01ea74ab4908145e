import type { Dated, DayOff, Replaced } from '../../core/deadline.ts';
import type { CountUnit, TimeOfDay } from '../../core/due-rule.ts';
import type { Boundary } from '../../core/program.ts';
import type { IsoDate } from '../../core/time/date.ts';
import { words } from './words.ts';

const boundaryWord = (boundary: Boundary) => (boundary === 'before' ? 'trước' : 'chậm nhất');

const atTime = (time: TimeOfDay | null) => (time === null ? '' : `${time} `);

export const explanation = {
  labels: {
    quote: 'Văn bản ghi',
    source: 'Mục trong văn bản',
    rule: 'Thời hạn',
    actor: 'Đơn vị thực hiện',
    recipient: 'Cơ quan nhận báo cáo',
    documents: 'Văn bản liên quan',
    anniversary: 'Mốc tổng kết',
    note: 'Ghi chú',
    acknowledged: 'Đã ghi nhận',
    cancelled: 'Không thực hiện',
    basis: 'Căn cứ',
    dates: 'Cách xác định thời hạn',
    asWritten: 'Thời hạn ghi trong văn bản',
    window: 'Khoảng thời gian',
    lastDay: 'Ngày cuối cùng còn trong hạn',
    lastWorkday: 'Ngày làm việc cuối cùng còn trong hạn',
    counted: 'Hạn tính ra',
    onDay: 'Ngày diễn ra',
    time: 'Giờ',
    covers: 'Số liệu',
    anchor: 'Tính theo',
    amended: 'Văn bản thay đổi',
    includes: 'Gồm cả',
    merged: 'Gộp',
  },
  years: (count: number) => `${count} năm`,
  /** `chậm nhất 17:00 thứ Sáu, 10/03/2023` */
  asWritten: (boundary: Boundary, due: IsoDate, time: TimeOfDay | null) =>
    `${boundaryWord(boundary)} ${atTime(time)}${words.fullDate(due)}`,
  onDay: (due: IsoDate, time: TimeOfDay | null) => `${atTime(time)}${words.fullDate(due)}`,
  window: (start: IsoDate, end: IsoDate, time: TimeOfDay | null) =>
    `${words.date(start)} – ${atTime(time)}${words.date(end)}`,
  whyLastDay: ({ boundary, start, isOnDay, due, lastDay }: Dated): string => {
    if (isOnDay) return 'việc diễn ra đúng ngày này, kể cả ngày nghỉ';
    if (lastDay > due) return 'ngày nghỉ thì lùi đến ngày làm việc tiếp theo';
    if (start !== null) return 'ngày cuối của khoảng thời gian';
    return boundary === 'before' ? '“trước ngày” không bao gồm ngày đó' : '“chậm nhất” bao gồm cả ngày đó';
  },
  /** `tháng 2/2026 không có ngày 30: lấy ngày cuối tháng, 28/02/2026` */
  monthEnd: (day: number, date: IsoDate) =>
    `${words.period(date.slice(0, 7))} không có ngày ${day}: lấy ngày cuối tháng, ${words.date(date)}`,
  /** `ngày làm việc thứ 3 của tháng 1/2026: thứ Tư, 07/01/2026`; without `nth` for the last one. */
  workdayOfMonth: (nth: number | null, date: IsoDate) =>
    `ngày làm việc ${nth === null ? 'cuối cùng' : nth === 1 ? 'đầu tiên' : `thứ ${nth}`} của ${words.period(date.slice(0, 7))}: ${words.fullDate(date)}`,
  /** `đếm lùi 05 ngày làm việc từ 09/06/2026, không tính ngày này` */
  count: (days: number, unit: CountUnit, direction: 'after' | 'ahead', from: IsoDate) =>
    `đếm ${direction === 'after' ? 'tiếp' : 'lùi'} ${String(days).padStart(2, '0')} ngày${unit === 'workdays' ? ' làm việc' : ''} từ ${words.date(from)}, không tính ngày này`,
  /** `Báo cáo quý – quý II/2026 (bao-cao-quy.2026-Q2), ngày ghi trong văn bản 10/06/2026` */
  anchor: (title: string, key: string, day: 'due' | 'last-workday', date: IsoDate) =>
    `${title} (${key}), ${day === 'due' ? 'đến hạn' : 'ngày làm việc cuối cùng còn trong hạn'} ${words.fullDate(date)}`,
  saysIn: (document: string) => `${document} ghi`,
  /** What stood before a later document changed it. */
  replaced: ({ boundary, due }: Replaced) =>
    due === null || boundary === null ? 'chưa có thời hạn' : words.limit(boundary, due),
  before: (basis: string[]) => (basis.length > 0 ? `Theo ${words.list(basis)}` : 'Trước đó'),
  byDocument: ({ document }: Replaced) => `theo ${document}`,
  merged: (title: string, into: string, { document, quote }: Replaced) =>
    `${title}: gộp vào ${into}, theo ${document}${quote === null ? '' : ` (“${quote}”)`}`,
  skipped: ({ date, weekday, name }: DayOff) =>
    `không tính ${words.date(date)}: ${name === null ? words.weekday(weekday) : `${name} (${words.weekday(weekday)})`}`,
  onWorkday: 'ngày này là ngày làm việc',
  document: (type: string, symbol: string, date: IsoDate | undefined, issuer: string, term: string | undefined) =>
    `${type} số ${symbol} ${date === undefined ? '' : `${words.longDate(date)} `}của ${issuer}${term === undefined ? '' : ` khóa ${term}`}`,
  printed: (place: string, details: string) => `(mục ${place} của văn bản gốc ghi: ${details})`,
  noDate: 'Chưa có thời hạn nên chưa tính được ngày.',
  noneInSpan: 'Không có thời hạn nào trong thời gian của chương trình.',
  never: 'Việc thường xuyên, không có thời hạn.',
};
