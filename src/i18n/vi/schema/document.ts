import type { KeyWords } from './key-words.ts';
import { partWords } from './parts.ts';

export const documentWords = {
  symbol: ['Số, ký hiệu.', '29-NQ/TW'],
  type: ['Thể loại.', 'Nghị quyết'],
  issuer: ['Cơ quan ban hành.', 'Ban Chấp hành Trung ương'],
  term: ['Khóa, bằng số La Mã.', 'XI'],
  date: ['Ngày ban hành; chưa biết thì bỏ trống.', '2013-11-04'],
  title: ['Trích yếu.', 'Đổi mới căn bản, toàn diện giáo dục và đào tạo'],
  note: ['Ghi chú của người quản lý tệp.', 'chưa đối chiếu được với bản chính'],
  printed: ['Những nơi văn bản gốc ghi khác.', [{ in: 'II.2.2', term: 'XI' }]],
  ...partWords,
} satisfies Record<string, KeyWords>;

export const misprintWords = {
  in: ['Mục trong văn bản gốc, viết như văn bản.', 'II.2.2'],
  symbol: ['Số, ký hiệu như văn bản gốc ghi.', '29-NQ/TW'],
  type: ['Thể loại như văn bản gốc ghi.', 'Kết luận'],
  term: ['Khóa như văn bản gốc ghi.', 'XI'],
  date: ['Ngày ban hành như văn bản gốc ghi.', '2013-11-05'],
  title: ['Trích yếu như văn bản gốc ghi.', 'Chương trình phối hợp'],
} satisfies Record<string, KeyWords>;
