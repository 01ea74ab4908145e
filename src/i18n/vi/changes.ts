import type { Change, WrittenField } from '../../core/change.ts';

const KINDS: Record<Change['kind'], string> = {
  added: 'thêm',
  removed: 'bỏ',
  renamed: 'đổi mã',
  moved: 'đổi ngày',
  workdays: 'đổi ngày làm việc',
  covers: 'đổi kỳ số liệu',
  reworded: 'sửa nội dung',
  merged: 'gộp',
  awaiting: 'chờ ấn định lại',
  cancelled: 'hủy',
  restored: 'khôi phục',
};

const FIELDS: Record<WrittenField, string> = {
  title: 'tên việc',
  short: 'tên ngắn',
  kind: 'loại',
  source: 'chỗ trong văn bản',
  quote: 'lời văn bản',
  actor: 'đơn vị thực hiện',
  recipient: 'nơi nhận',
  documents: 'văn bản liên quan',
  note: 'ghi chú',
  cancelled: 'lý do hủy',
  amended: 'văn bản thay đổi',
  includes: 'việc gộp vào',
};

export const changes = {
  columns: { change: 'Thay đổi', title: 'Nội dung', from: 'Trước đây', to: 'Nay' },
  kind: (kind: Change['kind']): string => KINDS[kind],
  /** Whole days, positive for later. `lùi 5 ngày`, `lùi 1 ngày do lịch làm việc` */
  moved: (days: number, byWorkdays: boolean): string => {
    if (days === 0) return 'đổi cách tính';
    const moved = days > 0 ? `lùi ${days} ngày` : `sớm hơn ${-days} ngày`;
    return byWorkdays ? `${moved} do lịch làm việc` : moved;
  },
  /** `cần xong T6 12/06/2026` */
  lastWorkday: (date: string) => `cần xong ${date}`,
  newId: (id: string) => `mã mới ${id}`,
  fields: (fields: WrittenField[]) => fields.map((field) => FIELDS[field]).join(', '),
  keepId: (old: string, current: string) =>
    `Cảnh báo: mã ${old} đã đổi thành ${current}, tên việc và ngày vẫn như cũ. Giữ mã cũ ${old} để các lịch đã nhập nhận ra việc này.`,
  none: 'Không có hạn nào thay đổi.',
  summary: (count: number) => `${count} thay đổi.`,
  sameRevision: (revision: number) =>
    `Cảnh báo: có hạn thay đổi nhưng revision vẫn là ${revision}; tăng lên để lịch đã đăng ký nhận ngày mới.`,
};
