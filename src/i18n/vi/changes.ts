import type { Change, WrittenField } from '../../core/change.ts';
import { words } from './words.ts';

const KINDS: Record<Change['kind'], string> = {
  added: 'bổ sung',
  removed: 'bỏ',
  renamed: 'đổi mã',
  moved: 'đổi thời hạn',
  workdays: 'đổi ngày làm việc',
  covers: 'đổi kỳ số liệu',
  reworded: 'sửa nội dung',
  merged: 'gộp',
  awaiting: 'chưa có thời hạn',
  cancelled: 'không thực hiện',
  restored: 'thực hiện trở lại',
};

const FIELDS: Record<WrittenField, string> = {
  title: 'tên việc',
  short: 'tên ngắn',
  kind: 'loại',
  source: 'mục trong văn bản',
  quote: 'trích nguyên văn',
  actor: 'đơn vị thực hiện',
  recipient: 'cơ quan nhận báo cáo',
  documents: 'văn bản liên quan',
  note: 'ghi chú',
  cancelled: 'lý do không thực hiện',
  amended: 'văn bản thay đổi',
  includes: 'việc gộp vào',
};

export const changes = {
  columns: { change: 'Thay đổi', title: 'Việc', from: 'Thời hạn cũ', to: 'Thời hạn mới' },
  kind: (kind: Change['kind']): string => KINDS[kind],
  /** Whole days, positive for later. `muộn hơn 5 ngày`, `muộn hơn 1 ngày do lịch làm việc` */
  moved: (days: number, byWorkdays: boolean): string => {
    if (days === 0) return 'đổi cách quy định, ngày không đổi';
    const moved = days > 0 ? `muộn hơn ${days} ngày` : `sớm hơn ${-days} ngày`;
    return byWorkdays ? `${moved} do lịch làm việc` : moved;
  },
  /** `cần xong T6 12/06/2026` */
  lastWorkday: (date: string) => `cần xong ${date}`,
  newId: (id: string) => `mã mới ${id}`,
  fields: (fields: WrittenField[]) => fields.map((field) => FIELDS[field]).join(', '),
  keepId: (old: string, current: string) =>
    `Cảnh báo: mã ${old} đã đổi thành ${current}, tên việc và ngày vẫn như cũ. Giữ mã cũ ${old} để các lịch đã nhập nhận ra việc này.`,
  none: 'Thời hạn của các việc không thay đổi.',
  /** `Đổi thời hạn: 1 việc`, `bỏ: 2` */
  summary: (groups: { name: string; count: number }[]): string[] =>
    groups.map(({ name, count }, index) =>
      index === 0 ? words.capitalize(`${name}: ${count} việc`) : `${name}: ${count}`,
    ),
  sameRevision: (revision: number) =>
    `Cảnh báo: chương trình đã thay đổi nhưng \`revision\` vẫn là ${revision}; hãy tăng thêm 1 để các lịch đã đăng ký được cập nhật.`,
};
