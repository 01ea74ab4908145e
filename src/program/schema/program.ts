import * as z from 'zod/mini';
import { isTimeZone } from '../../core/date.ts';
import { KINDS } from '../../core/program.ts';
import type { Fault } from './faults.ts';
import { check, date, describe, LIMITS, note, pattern, place, slug, text, wholeNumber } from './values.ts';
import { when } from './when.ts';
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

const symbol = (description: string) => describe(text(LIMITS.short), description, '29-NQ/TW');

const acknowledge = () =>
  describe(
    z.optional(z.record(z.string(), text(LIMITS.quote))),
    'Những cảnh báo đã biết ở đây: mã cảnh báo và lý do chấp nhận.',
    { 'sunday-document': 'ghi đúng như văn bản gốc' },
  );

const confirm = () =>
  describe(
    z.optional(text(LIMITS.quote)),
    'Điều phải xác nhận ở đây, do `khoagiao new` ghi; xác nhận xong thì xóa dòng này.',
    'ngày chuyển từ năm 2023 sang',
  );

const header = z.strictObject({
  id: describe(
    slug(),
    'Mã chương trình: chữ thường không dấu, chữ số, gạch nối. Dùng đặt tên tệp và mã lịch; không đổi.',
    'khoagiao-2023',
  ),
  title: describe(
    text(LIMITS.title),
    'Tên chương trình, cũng là tên lịch.',
    'Chương trình công tác khoa giáo năm 2023',
  ),
  issuer: describe(text(LIMITS.title), 'Cơ quan ban hành.', 'Đảng ủy Sở Giáo dục và Đào tạo'),
  year: describe(wholeNumber(1900, 2999), 'Năm của chương trình: các kỳ lặp lại tính trong năm này.', 2023),
  timezone: describe(
    z.string().check(check(findUnknownTimeZone)),
    'Múi giờ để biết hôm nay là ngày nào.',
    'Asia/Ho_Chi_Minh',
  ),
  updated: describe(date(), 'Ngày sửa tệp lần cuối; ghi vào lịch.', '2023-01-06'),
  revision: describe(wholeNumber(0, 2147483647), 'Lần sửa: 0 khi mới ban hành, tăng 1 mỗi khi đổi ngày.', 0),
  basis: describe(z._default(z.array(symbol('Số, ký hiệu một văn bản căn cứ.')), []), 'Các văn bản căn cứ.', [
    '70-HD/BTGTU',
  ]),
  confirm: confirm(),
  acknowledge: acknowledge(),
});

const misprint = z.strictObject({
  in: describe(place(), 'Chỗ trong văn bản gốc, viết như văn bản.', 'II.2.2'),
  symbol: z.optional(symbol('Số, ký hiệu như in ở đó.')),
  type: describe(z.optional(text(LIMITS.short)), 'Thể loại như in ở đó.', 'Kết luận'),
  term: describe(z.optional(text(LIMITS.short)), 'Khóa như in ở đó.', 'XI'),
  date: describe(z.optional(date()), 'Ngày ban hành như in ở đó.', '2013-11-05'),
  title: describe(z.optional(text(LIMITS.quote)), 'Trích yếu như in ở đó.', 'Chương trình phối hợp'),
});

const document = z.strictObject({
  symbol: symbol('Số, ký hiệu.'),
  type: describe(text(LIMITS.short), 'Thể loại.', 'Nghị quyết'),
  issuer: describe(text(LIMITS.title), 'Cơ quan ban hành.', 'Ban Chấp hành Trung ương'),
  term: describe(
    z.optional(z.string().check(pattern(/^(?=.)X{0,3}(IX|IV|V?I{0,3})$/, 'invalid-term'))),
    'Khóa, bằng số La Mã.',
    'XI',
  ),
  date: describe(date(), 'Ngày ban hành.', '2013-11-04'),
  title: describe(text(LIMITS.quote), 'Trích yếu.', 'Đổi mới căn bản, toàn diện giáo dục và đào tạo'),
  note: describe(z.optional(note()), 'Ghi chú của người giữ tệp.', 'chưa đối chiếu được với bản chính'),
  printed: describe(z._default(z.array(misprint), []), 'Những chỗ văn bản gốc in khác.', [
    { in: 'II.2.2', term: 'XI' },
  ]),
  confirm: confirm(),
  acknowledge: acknowledge(),
});

const item = z.strictObject({
  id: describe(slug(), 'Mã việc: chữ thường không dấu, chữ số, gạch nối; không trùng, không đổi.', 'bao-cao-quy'),
  kind: describe(
    z.enum(KINDS),
    'Loại việc: report (báo cáo), review (sơ kết, tổng kết), supervision (giám sát, kiểm tra), meeting (họp, giao ban), task (việc khác).',
    'report',
  ),
  title: describe(text(LIMITS.title), 'Tên việc.', 'Báo cáo quý'),
  actor: describe(z.optional(text(LIMITS.title)), 'Ai làm.', 'Các đảng bộ, chi bộ trực thuộc'),
  recipient: describe(z.optional(text(LIMITS.title)), 'Nơi nhận, nếu văn bản có ghi.', 'Ban Tuyên giáo Đảng ủy'),
  source: describe(z.optional(place()), 'Chỗ trong văn bản gốc, viết như văn bản.', 'III.3', 'điểm a khoản 2 Điều 5'),
  quote: describe(
    z.optional(text(LIMITS.quote)),
    'Nguyên văn cụm từ ấn định thời gian.',
    'trước ngày 10 tháng cuối cùng của quý',
  ),
  anniversary: describe(z.optional(wholeNumber(1, 200)), 'Tổng kết bao nhiêu năm thực hiện văn bản đầu tiên.', 10),
  documents: describe(
    z._default(z.array(symbol('Số, ký hiệu một văn bản ở mục documents.')), []),
    'Các văn bản thực hiện hoặc tổng kết.',
    ['29-NQ/TW'],
  ),
  note: describe(z.optional(note()), 'Ghi chú của người giữ tệp.', 'chưa đối chiếu được với bản chính'),
  cancelled: describe(z.optional(text(LIMITS.quote)), 'Lý do không còn thực hiện.', 'theo thông báo hoãn của Đảng ủy'),
  confirm: confirm(),
  acknowledge: acknowledge(),
  when: describe(when, 'Khi nào đến hạn: chọn đúng một cách viết.', { during: '2023-Q2' }),
});

const section = z.strictObject({
  id: describe(place(), 'Mục trong văn bản, viết như văn bản.', 'II.2'),
  title: describe(text(LIMITS.quote), 'Tên mục.', 'Tổ chức thực hiện'),
  items: describe(z._default(z.array(item), []), 'Các việc của mục.', [EXAMPLES.item]),
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

function findUnknownTimeZone(value: string): Fault | undefined {
  return isTimeZone(value) ? undefined : { code: 'unknown-timezone', params: { value } };
}
