import type { Change } from '../../core/change.ts';

const KINDS: Record<Change['kind'], string> = {
  added: 'thêm',
  removed: 'bỏ',
  moved: 'đổi ngày',
  covers: 'đổi kỳ số liệu',
  merged: 'gộp',
  awaiting: 'chờ ấn định',
  cancelled: 'hủy',
  restored: 'khôi phục',
};

export const changes = {
  columns: { change: 'Thay đổi', title: 'Nội dung', from: 'Trước đây', to: 'Nay' },
  kind: (kind: Change['kind']): string => KINDS[kind],
  /** Whole days, positive for later. `lùi 5 ngày` */
  moved: (days: number): string => {
    if (days === 0) return 'đổi cách tính';
    return days > 0 ? `lùi ${days} ngày` : `sớm hơn ${-days} ngày`;
  },
  none: 'Không có hạn nào thay đổi.',
  summary: (count: number) => `${count} thay đổi.`,
  sameRevision: (revision: number) =>
    `Cảnh báo: có hạn thay đổi nhưng revision vẫn là ${revision}; tăng lên để lịch đã đăng ký nhận ngày mới.`,
};
