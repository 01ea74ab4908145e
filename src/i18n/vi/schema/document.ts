import type { KeyWords } from './key-words.ts';
import { partWords } from './parts.ts';

export const documentWords = {
  symbol: ['Số, ký hiệu.', '29-NQ/TW'],
  type: ['Thể loại.', 'Nghị quyết'],
  issuer: ['Cơ quan ban hành.', 'Ban Chấp hành Trung ương'],
  term: ['Khóa, bằng số La Mã.', 'XI'],
  date: ['Ngày ban hành; chưa biết thì bỏ trống.', '2013-11-04'],
  title: ['Trích yếu.', 'Đổi mới căn bản, toàn diện giáo dục và đào tạo'],
  note: ['Ghi chú của người giữ tệp.', 'chưa đối chiếu được với bản chính'],
  printed: ['Những chỗ văn bản gốc in khác.', [{ in: 'II.2.2', term: 'XI' }]],
  ...partWords,
} satisfies Record<string, KeyWords>;

export const misprintWords = {
  in: ['Mục trong văn bản gốc, viết như văn bản.', 'II.2.2'],
  symbol: ['Số, ký hiệu như in ở đó.', '29-NQ/TW'],
  type: ['Thể loại như in ở đó.', 'Kết luận'],
  term: ['Khóa như in ở đó.', 'XI'],
  date: ['Ngày ban hành như in ở đó.', '2013-11-05'],
  title: ['Trích yếu như in ở đó.', 'Chương trình phối hợp'],
} satisfies Record<string, KeyWords>;
