import type { Deadline, Merged, Replaced, Status } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import { words } from './words.ts';

export const agenda = {
  today: (date: IsoDate) => `Hôm nay: ${words.fullDate(date)}`,
  columns: {
    remaining: 'Còn lại',
    due: 'Hạn ghi trong văn bản',
    lastWorkday: 'Ngày làm việc cuối',
    title: 'Nội dung',
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
  /** On a day off after the last working day, while the letter still allows. */
  lastChance: (lastDay: IsoDate) => `hạn chót ${words.date(lastDay).slice(0, 5)}`,
  cancelled: (reason: string) => `đã hủy: ${reason}`,
  /** `số liệu từ 15/12/2025 đến 14/03/2026` */
  covers: (covers: NonNullable<Deadline['covers']>) => `số liệu ${words.dateRange(covers)}`,
  /** `theo 45-CV/BTG; 70-HD/BTGTU: trước 10/06/2023`. A cancelled deadline keeps its date: `theo 45-CV/BTG` */
  amended: ({ document, due, boundary }: Replaced, { program: { basis }, cancelled }: Deadline) => {
    if (cancelled !== null) return `theo ${document}`;
    const before = due === null || boundary === null ? 'chưa ấn định thời gian' : words.limit(boundary, due);
    return `theo ${document}; ${basis.length > 0 ? words.list(basis) : 'trước đó'}: ${before}`;
  },
  /** `gộp vào bao-cao-6-thang, theo 45-CV/BTG` */
  merged: ({ into, amended }: Merged) => `gộp vào ${into}, theo ${amended.document}`,
  cancelledMark: 'đã hủy',
  undated: 'Chưa ấn định thời gian',
  summary: (
    count: number,
    counts: { past: number; today: number; soon: number; cancelled: number },
    undated: number,
  ) => {
    const parts = [
      counts.past > 0 && `${counts.past} đã qua`,
      counts.today > 0 && `${counts.today} đến hạn`,
      counts.soon > 0 && `${counts.soon} trong 7 ngày tới`,
      counts.cancelled > 0 && `${counts.cancelled} đã hủy`,
    ].filter((part) => part !== false);
    const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
    return `${count} hạn${detail}; ${undated} việc chưa ấn định thời gian.`;
  },
  allPast: (title: string, last: IsoDate) => `${title}: mọi hạn đã qua, hạn cuối cùng là ${words.date(last)}.`,
  noDates: (title: string) => `${title}: không có việc nào có hạn.`,
  noneInRange: 'Không có hạn nào khớp với lựa chọn.',
  suggestAll: 'Xem cả những hạn đã qua: khoagiao deadlines --all',
  suggestToday: (date: IsoDate) => `Xem như vào một ngày khác: khoagiao deadlines --today ${date}`,
  suggestNew: (year: number) => `Lập chương trình năm sau: khoagiao new ${year}`,
  unsettledYear: (year: number) => `Cảnh báo: chưa có lịch nghỉ chính thức năm ${year}.`,
  csv: {
    program: 'Chương trình',
    key: 'Mã',
    kind: 'Loại',
    title: 'Nội dung',
    period: 'Kỳ',
    phrase: 'Hạn ghi trong văn bản',
    start: 'Từ ngày',
    due: 'Ngày ghi trong văn bản',
    lastDay: 'Ngày cuối theo văn bản',
    lastWorkday: 'Ngày làm việc cuối',
    daysLeft: 'Số ngày còn lại',
    status: 'Tình trạng',
    actor: 'Đơn vị thực hiện',
    documents: 'Văn bản',
    section: 'Mục',
    source: 'Chỗ trong văn bản',
    reason: 'Lý do',
    time: 'Giờ',
    coversFrom: 'Số liệu từ ngày',
    coversTo: 'Số liệu đến ngày',
    amended: 'Văn bản thay đổi',
  },
};
