import type { Dated } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import { words } from './words.ts';

/** How many events a calendar has, and how many of them changed. */
type Counts = Record<'events' | 'added' | 'moved' | 'reworded' | 'cancelled' | 'awaiting' | 'dropped', number>;

/** What a calendar says of an event that an earlier one has and this one has not. */
export const earlier = {
  /** Before the event's old title. */
  marks: {
    cancelled: '[KHÔNG THỰC HIỆN]',
    awaiting: '[CHỜ ẤN ĐỊNH LẠI]',
    renamed: '[ĐỔI MÃ]',
    notSelected: '[NGOÀI LỊCH NÀY]',
    reminder: '[BỎ NHẮC]',
  },
  cancelled: (reason: string) => `Không thực hiện: ${reason}`,
  removed: 'không còn trong chương trình',
  noPeriod: 'chương trình không còn kỳ này',
  awaiting: (reason: string) => `Chờ ấn định lại: ${reason}`,
  renamed: (item: string) => `Đổi mã: việc này nay mang mã ${item} và có sự kiện mới cùng ngày.`,
  notSelected: (deadline: Dated) =>
    `Nằm ngoài phần được chọn để xuất lịch. Thời hạn vẫn còn trong chương trình: ${words.phrase(deadline)}.`,
  notAsked: 'Lịch nay không đặt nhắc việc này. Thời hạn vẫn còn.',
  deadlineMoved: (lastWorkday: IsoDate) =>
    `Thời hạn đã dời, không cần nhắc vào ngày này nữa: nay ngày làm việc cuối cùng còn trong hạn là ${words.fullDate(lastWorkday)}.`,
  workdaysChanged: (lastWorkday: IsoDate) =>
    `Lịch ngày làm việc đã đổi, không cần nhắc vào ngày này nữa: nay ngày làm việc cuối cùng còn trong hạn là ${words.fullDate(lastWorkday)}.`,
  noOwnDay: (lastWorkday: IsoDate) =>
    `Không cần nhắc vào ngày này nữa: nay ngày làm việc cuối cùng còn trong hạn là ${words.fullDate(lastWorkday)}.`,
  /** `Đã ghi lich.ics: 22 sự kiện, 2 đã dời, 1 hủy.` */
  written: (path: string, counts: Counts) => {
    const parts = [
      counts.moved > 0 && `${counts.moved} đã dời`,
      counts.cancelled > 0 && `${counts.cancelled} hủy`,
      counts.awaiting > 0 && `${counts.awaiting} chờ ấn định lại`,
      counts.dropped > 0 && `${counts.dropped} đưa ra khỏi lịch`,
      counts.reworded > 0 && `${counts.reworded} sửa nội dung`,
      counts.added > 0 && counts.added < counts.events && `${counts.added} mới`,
    ].filter((part) => part !== false);
    return `Đã ghi ${path}: ${[`${counts.events} sự kiện`, ...parts].join(', ')}.`;
  },
};
