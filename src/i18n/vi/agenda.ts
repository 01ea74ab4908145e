import type { Deadline, Merged, Replaced, Status } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import { words } from './words.ts';

export const agenda = {
  today: (date: IsoDate) => `Hôm nay: ${words.fullDate(date)}`,
  columns: {
    remaining: 'Còn lại',
    left: 'Còn',
    due: 'Hạn theo văn bản',
    lastWorkday: 'Cần xong',
    title: 'Việc',
    place: 'Mục',
  },
  /** How long is left, urgency in words. `days` counts to the last working day, or after the last day when past. */
  remaining: (status: Status, days: number): string => {
    switch (status) {
      case 'past':
        return `đã qua ${days} ngày`;
      case 'today':
        return 'đến hạn hôm nay';
      case 'soon':
        return `chỉ còn ${days} ngày`;
      case 'upcoming':
        return `còn ${days} ngày`;
    }
  },
  /** On a day off after the last working day, when it is still in time. */
  lastChance: (lastDay: IsoDate) => `còn kịp đến hết ${words.dayMonth(lastDay)}`,
  /** The same, as narrow as can be. */
  left: (status: Status, days: number): string => {
    switch (status) {
      case 'past':
        return `đã qua ${days} ngày`;
      case 'today':
        return 'hôm nay';
      case 'soon':
      case 'upcoming':
        return `${days} ngày`;
    }
  },
  lastChanceLeft: (lastDay: IsoDate) => `đến ${words.dayMonth(lastDay)}`,
  /** A date in words, `trong quý II/2023`, of a window that has begun. */
  begun: (phrase: string) => `đang ${phrase}`,
  cancelled: (reason: string) => `không thực hiện: ${reason}`,
  /** `số liệu từ 15/12/2025 đến 14/03/2026` */
  covers: (covers: NonNullable<Deadline['covers']>) => `số liệu ${words.dateRange(covers)}`,
  /** `số liệu 15/12/2025–14/03` in a list of 2026 */
  narrowCovers: ({ from, to }: NonNullable<Deadline['covers']>, listYear: number) =>
    `số liệu ${words.dayMonth(from, listYear)}–${words.dayMonth(to, listYear)}`,
  /** `theo 45-CV/BTG; 70-HD/BTGTU: trước 10/06/2023`. A cancelled deadline keeps its date: `theo 45-CV/BTG` */
  amended: ({ document, due, boundary }: Replaced, { program: { basis }, cancelled }: Deadline) => {
    if (cancelled !== null) return `theo ${document}`;
    const before = due === null || boundary === null ? 'chưa có thời hạn' : words.limit(boundary, due);
    return `theo ${document}; ${basis.length > 0 ? words.list(basis) : 'trước đó'}: ${before}`;
  },
  /** `gộp vào bao-cao-6-thang, theo 45-CV/BTG` */
  merged: ({ into, amended }: Merged) => `gộp vào ${into}, theo ${amended.document}`,
  cancelledMark: 'không thực hiện',
  errorMark: 'tệp báo lỗi',
  undated: 'Chưa có thời hạn',
  groups: {
    past: 'đã qua',
    week: '7 ngày tới',
    month: '30 ngày tới',
    later: 'sau đó',
    undated: 'chưa có thời hạn',
    cancelled: 'không thực hiện',
    dated: 'có thời hạn',
    ongoing: 'thường xuyên',
  },
  /** `Đã qua: 1 việc · 7 ngày tới: 2 · chưa có thời hạn: 2`; groups without an item are not passed. */
  summary: (groups: { name: string; count: number }[]): string[] =>
    groups.map(({ name, count }, index) =>
      index === 0 ? words.capitalize(`${name}: ${count} việc`) : `${name}: ${count}`,
    ),
  /** Items that the table leaves out, after others of their group or alone; `last` is null where 30 days show them all. */
  folded: (
    { count, isRest, next, last }: { count: number; isRest: boolean; next: IsoDate; last: IsoDate | null },
    listYear: number,
  ): string[] => [
    `${count} việc${isRest ? ' nữa' : ''}, gần nhất ${words.narrowDate(next, listYear)}`,
    `xem hết: thêm ${last === null ? '--within 30d' : `--to ${words.date(last)}`}`,
  ],
  /** `(2025–2026)`, beside a title that does not name its years. */
  years: (from: number, to: number | null) =>
    to === null ? `(từ ${from})` : from === to ? `(${from})` : `(${from}–${to})`,
  /** `title` where the list has several programmes. */
  allPast: (title: string | null, last: IsoDate) =>
    `${title === null ? 'Tất' : `${title}: tất`} cả các việc đã qua thời hạn; thời hạn sau cùng là ${words.date(last)}.`,
  noDates: (title: string | null) => `${title === null ? 'Không' : `${title}: không`} có việc nào có thời hạn.`,
  noneMatches: ({ filters, actors }: { filters: string[]; actors: string[] }) =>
    `Không có việc nào có thời hạn khớp với ${filters.join(' ')}.${actors.length === 0 ? '' : ` Các đơn vị: ${actors.join('; ')}.`}`,
  noneInRange: 'Không có việc nào đến hạn theo điều kiện đã chọn.',
  suggestAll: (line: string) => `Xem tất cả, kể cả việc đã qua thời hạn: ${line}`,
  suggestToday: (line: string) => `Xem theo một ngày khác: ${line}`,
  suggestNew: (year: number, line: string) => `Lập chương trình năm ${year}: ${line}`,
  unsettledYear: (year: number) => `Lưu ý: chưa có lịch nghỉ chính thức năm ${year}; ngày làm việc là tạm tính.`,
  csv: {
    program: 'Chương trình',
    key: 'Mã việc',
    kind: 'Loại việc',
    title: 'Việc',
    period: 'Kỳ',
    phrase: 'Hạn theo văn bản',
    start: 'Từ ngày',
    due: 'Ngày ghi trong văn bản',
    lastDay: 'Ngày cuối cùng còn trong hạn',
    lastWorkday: 'Cần xong',
    daysLeft: 'Số ngày còn lại',
    status: 'Tình trạng',
    actor: 'Đơn vị thực hiện',
    documents: 'Văn bản liên quan',
    section: 'Mục',
    source: 'Mục, điểm trong văn bản',
    reason: 'Lý do',
    time: 'Giờ',
    coversFrom: 'Số liệu từ ngày',
    coversTo: 'Số liệu đến ngày',
    amended: 'Văn bản thay đổi',
  },
};
