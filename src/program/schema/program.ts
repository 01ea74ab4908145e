import * as z from 'zod/mini';
import { document } from './document.ts';
import { header } from './header.ts';
import { item } from './item.ts';
import { describe, LIMITS, place, text } from './values/values.ts';
import { decisions } from './workdays.ts';

const EXAMPLES = {
  header: {
    id: 'khoagiao-2023',
    title: 'Chương trình công tác khoa giáo năm 2023',
    issuer: 'Đảng ủy Sở Giáo dục và Đào tạo',
    year: 2023,
    timezone: 'Asia/Ho_Chi_Minh',
    updated: '2023-01-06',
    revision: 0,
  },
  document: {
    symbol: '29-NQ/TW',
    type: 'Nghị quyết',
    issuer: 'Ban Chấp hành Trung ương',
    date: '2013-11-04',
    title: 'Đổi mới căn bản, toàn diện giáo dục và đào tạo',
  },
  section: { id: 'III', title: 'Tổ chức thực hiện', items: [] },
  item: { id: 'giao-ban-quy', kind: 'meeting', title: 'Giao ban', source: 'III.2', when: { every: 'quarter' } },
};

/** The items of a section, which an editor offers whole ones for. */
export const items = describe(z._default(z.array(item), []), 'Các việc của mục.', [EXAMPLES.item]);

const section = z.strictObject({
  id: describe(place(), 'Mục trong văn bản, viết như văn bản.', 'II.2'),
  title: describe(text(LIMITS.quote), 'Tên mục.', 'Tổ chức thực hiện'),
  items,
});

/** The whole file. Keys, types, sizes and the form of every date; what one part says of another is checked in checks/. */
export const programShape = z.strictObject({
  program: describe(header, 'Chương trình.', EXAMPLES.header),
  workdays: describe(z.optional(decisions), 'Ngày nghỉ, ngày làm bù riêng của cơ quan trong năm, thay lịch chung.', {
    off: [{ date: '2023-11-20', reason: 'Ngày Nhà giáo Việt Nam, theo thông báo của Sở' }],
  }),
  documents: describe(z._default(z.array(document), []), 'Các văn bản được dẫn, mỗi văn bản một lần.', [
    EXAMPLES.document,
  ]),
  sections: describe(z._default(z.array(section), []), 'Các mục của chương trình.', [EXAMPLES.section]),
});
