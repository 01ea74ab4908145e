import type { KeyWords } from './key-words.ts';
import { partWords } from './parts.ts';

export const SCHEMA_TITLE = 'Chương trình công tác (khoagiao)';

export const programWords = {
  program: [
    'Chương trình.',
    {
      id: 'khoagiao-2023',
      title: 'Chương trình công tác khoa giáo năm 2023',
      issuer: 'Đảng ủy Sở Giáo dục và Đào tạo',
      year: 2023,
      timezone: 'Asia/Ho_Chi_Minh',
      updated: '2023-01-06',
      revision: 0,
    },
  ],
  workdays: [
    'Ngày nghỉ, ngày làm bù riêng của cơ quan trong năm, thay lịch chung.',
    { off: [{ date: '2023-11-20', reason: 'Ngày Nhà giáo Việt Nam, theo thông báo của Sở' }] },
  ],
  documents: [
    'Các văn bản được viện dẫn, mỗi văn bản một lần.',
    [
      {
        symbol: '29-NQ/TW',
        type: 'Nghị quyết',
        issuer: 'Ban Chấp hành Trung ương',
        date: '2013-11-04',
        title: 'Đổi mới căn bản, toàn diện giáo dục và đào tạo',
      },
    ],
  ],
  sections: ['Các mục của chương trình.', [{ id: 'III', title: 'Tổ chức thực hiện', items: [] }]],
} satisfies Record<string, KeyWords>;

export const sectionWords = {
  id: ['Mục trong văn bản, viết như văn bản.', 'II.2'],
  title: ['Tên mục.', 'Tổ chức thực hiện'],
  items: [
    'Các việc của mục.',
    [{ id: 'giao-ban-quy', kind: 'meeting', title: 'Giao ban', source: 'III.2', when: { every: 'quarter' } }],
  ],
} satisfies Record<string, KeyWords>;

export const headerWords = {
  id: [
    'Mã chương trình: chữ thường không dấu, chữ số, gạch nối. Dùng đặt tên tệp và mã lịch; không đổi.',
    'khoagiao-2023',
  ],
  title: ['Tên chương trình, cũng là tên lịch.', 'Chương trình công tác khoa giáo năm 2023'],
  issuer: ['Cơ quan ban hành.', 'Đảng ủy Sở Giáo dục và Đào tạo'],
  year: [
    'Năm của chương trình: các kỳ lặp lại tính trong năm này. Chế độ không theo năm dương lịch thì viết from, to thay cho year.',
    2023,
  ],
  from: ['Ngày đầu, thay cho year: năm học, hoặc chế độ báo cáo thường xuyên.', '2025-09-01'],
  to: ['Ngày cuối, đi với from; bỏ trống nếu chưa có ngày kết thúc.', '2026-08-31'],
  timezone: ['Múi giờ để biết hôm nay là ngày nào.', 'Asia/Ho_Chi_Minh'],
  updated: ['Ngày sửa tệp lần cuối; ghi vào lịch.', '2023-01-06'],
  revision: ['Lần sửa: 0 khi mới ban hành, tăng 1 mỗi khi đổi ngày.', 0],
  basis: ['Các văn bản căn cứ.', ['70-HD/BTGTU']],
  ...partWords,
} satisfies Record<string, KeyWords>;

/** An entry of a list of symbols. */
export const basisWords: KeyWords = ['Số, ký hiệu một văn bản căn cứ.', '29-NQ/TW'];
