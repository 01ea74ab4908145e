import * as z from 'zod/mini';
import { acknowledge, confirm, symbol } from './values/common-keys.ts';
import { date, describe, LIMITS, note, pattern, place, text } from './values/values.ts';

const misprint = z.strictObject({
  in: describe(place(), 'Mục trong văn bản gốc, viết như văn bản.', 'II.2.2'),
  symbol: z.optional(symbol('Số, ký hiệu như in ở đó.')),
  type: describe(z.optional(text(LIMITS.short)), 'Thể loại như in ở đó.', 'Kết luận'),
  term: describe(z.optional(text(LIMITS.short)), 'Khóa như in ở đó.', 'XI'),
  date: describe(z.optional(date()), 'Ngày ban hành như in ở đó.', '2013-11-05'),
  title: describe(z.optional(text(LIMITS.quote)), 'Trích yếu như in ở đó.', 'Chương trình phối hợp'),
});

export const document = z.strictObject({
  symbol: symbol('Số, ký hiệu.'),
  type: describe(text(LIMITS.short), 'Thể loại.', 'Nghị quyết'),
  issuer: describe(text(LIMITS.title), 'Cơ quan ban hành.', 'Ban Chấp hành Trung ương'),
  term: describe(
    z.optional(z.string().check(pattern(/^(?=.)X{0,3}(IX|IV|V?I{0,3})$/, 'invalid-term'))),
    'Khóa, bằng số La Mã.',
    'XI',
  ),
  date: describe(z.optional(date()), 'Ngày ban hành; chưa biết thì bỏ trống.', '2013-11-04'),
  title: describe(text(LIMITS.quote), 'Trích yếu.', 'Đổi mới căn bản, toàn diện giáo dục và đào tạo'),
  note: describe(z.optional(note()), 'Ghi chú của người giữ tệp.', 'chưa đối chiếu được với bản chính'),
  printed: describe(z._default(z.array(misprint), []), 'Những chỗ văn bản gốc in khác.', [
    { in: 'II.2.2', term: 'XI' },
  ]),
  confirm: confirm(),
  acknowledge: acknowledge(),
});
