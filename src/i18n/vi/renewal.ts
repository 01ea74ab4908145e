import type { Deadline } from '../../core/deadline.ts';
import { weekdayOf } from '../../core/time/date.ts';
import { words } from './words.ts';

const day = (date: Deadline['due']) => `${words.weekday(weekdayOf(date))} ${words.date(date)}`;

export const renewal = {
  ask: {
    headline: (year: number, title: string) => `Lập chương trình năm ${year} từ: ${title}`,
    how: 'Chưa biết thì nhấn Enter: trong tệp sẽ có dòng confirm để điền sau.',
    /** In a complaint about an answer. */
    names: { issuer: 'Cơ quan ban hành', guidance: 'Số, ký hiệu', guidanceDate: 'Ngày ban hành' },
    noSymbol: (text: string) => `“${text}” không có số, ký hiệu như 12-HD/BTGTU.`,
    leftOpen: 'Để trống số, ký hiệu; trong tệp có dòng confirm để điền sau.',
    issuer: (proposal: string) => `Cơ quan ban hành [${proposal}]: `,
    guidance: (year: number) => `Số, ký hiệu văn bản hướng dẫn năm ${year} (chưa có thì nhấn Enter): `,
    guidanceDate: (year: number) => `Ngày ban hành văn bản đó, ví dụ 05/01/${year} (chưa có thì nhấn Enter): `,
  },
  daysOff: 'Thời hạn trùng ngày nghỉ:',
  /** `name` is that of the day off that the date as written falls on. */
  dayOff: ({ boundary, start, due, lastWorkday }: Deadline, name: string | null, title: string) => {
    const phrase =
      start !== null ? `đến hết ${day(due)}` : `${boundary === 'before' ? 'trước' : 'chậm nhất'} ${day(due)}`;
    return `${phrase}${name === null ? '' : ` (${name})`}: ngày làm việc cuối cùng còn trong hạn là ${day(lastWorkday)} – ${title}`;
  },
  leftBehind: {
    heading: (year: number, items: number, documents: number) =>
      `Không chuyển sang năm ${year}: ${items} việc, ${documents} văn bản`,
    oneOff: (place: string, title: string) => `${place}  ${title} – việc chỉ thực hiện trong năm cũ`,
    hanging: (place: string, title: string, anchor: string) =>
      `${place}  ${title} – tính theo việc ${anchor}, việc này không chuyển`,
    cancelled: (place: string, title: string, reason: string) => `${place}  ${title} – không thực hiện: ${reason}`,
    documents: (symbols: string[]) => `Không còn việc nào viện dẫn: ${symbols.join(', ')}`,
    workdays: 'Ngày nghỉ, ngày làm bù riêng của cơ quan (workdays)',
  },
  next: 'Các bước tiếp theo:',
  steps: (file: string, confirmations: number) => [
    `Mở ${file}: có ${confirmations} điểm cần đối chiếu với văn bản (các dòng \`confirm\`); đúng thì xóa dòng đó.`,
    `khoagiao validate ${file}`,
    `khoagiao export -f ${file}`,
  ],
};
