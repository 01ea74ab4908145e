import * as z from 'zod/mini';
import { type DateParts, daysInMonth, type IsoDate, isRealDate, isTimeZone, parseDateParts } from '../core/date.ts';
import type { DiagnosticCode } from '../core/diagnostic.ts';
import { KINDS } from '../core/program.ts';
import { findUnsafeCharacter, nameCharacter } from '../core/text.ts';
import type { Fault } from './faults.ts';

/** Longest text of each size, in UTF-16 units: a calendar's title holds 255, and its folding is quadratic in the length. */
export const LIMITS = { short: 100, title: 200, quote: 300, note: 2000 } as const;

/** A zod check that answers with a finding of ours, or with undefined where the value is fine. */
function check<Value>(find: (value: Value) => Fault | undefined) {
  return z.check<Value>((context) => {
    const fault = find(context.value);
    if (fault) context.issues.push({ code: 'custom', params: { fault }, input: context.value });
  });
}

// A pattern's message is the code of its finding: see issues.ts.
function pattern(expression: RegExp, code: DiagnosticCode) {
  return z.regex(expression, { error: code, abort: true });
}

const describe = <Schema extends z.core.$ZodType>(
  schema: Schema,
  description: string,
  ...examples: unknown[]
): Schema => {
  z.globalRegistry.add(schema, examples.length > 0 ? { description, examples } : { description });
  return schema;
};

const text = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit), check(findControl));

// A note may run over several lines; every other text is one.
const note = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.note), check(findControlInNote));

const slug = () => z.string().check(pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid-id'), z.maxLength(64));

const place = () => z.string().check(pattern(/^[\p{L}\p{N}]+(\.[\p{L}\p{N}]+)*$/u, 'invalid-place'), z.maxLength(32));

const date = () =>
  z.string().check(pattern(/^[12]\d{3}-\d{2}-\d{2}$/, 'invalid-date'), check(findImpossibleDate)) as z.ZodMiniType<
    IsoDate,
    string
  >;

const wholeNumber = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));

// YAML reads a bare 2023 as a number.
const period = () =>
  z.pipe(
    z.union([
      wholeNumber(1000, 2999),
      z.string().check(pattern(/^[1-9]\d{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, 'invalid-period')),
    ]),
    z.transform(String),
  );

function findImpossibleDate(value: string): Fault | undefined {
  const parts = parseDateParts(value);
  if (!parts || isRealDate(parts)) return undefined;
  return { code: 'impossible-date', params: { ...parts, lastDay: lastDayOf(parts) } };
}

function lastDayOf({ year, month }: DateParts): number | null {
  return month >= 1 && month <= 12 ? daysInMonth(year, month) : null;
}

const dayRule = z.strictObject({
  month: describe(
    z.optional(z.union([wholeNumber(1, 12), z.literal('last'), z.literal('next')])),
    'Tháng thứ mấy trong kỳ: 1, 2…; last là tháng cuối cùng của kỳ; next là tháng đầu của kỳ sau. Kỳ tháng thì bỏ trống hoặc next.',
    'last',
  ),
  day: describe(
    z.union([wholeNumber(1, 31), z.literal('last')]),
    'Ngày trong tháng: 1–31; last là ngày cuối cùng của tháng.',
    10,
  ),
});

const frequency = z.enum(['month', 'quarter', 'half', 'year']);

const every = () =>
  describe(frequency, 'Lặp lại theo kỳ: month (tháng), quarter (quý), half (6 tháng), year (năm).', 'quarter');

/** The forms of `when`, by the keys that tell them apart. */
export const WHEN_FORMS = {
  before: z.strictObject({ before: describe(date(), '“Trước ngày X”: chính ngày X đã là muộn.', '2023-06-05') }),
  by: z.strictObject({ by: describe(date(), '“Chậm nhất ngày X”: ngày X còn kịp.', '2023-06-05') }),
  'every+before': z.strictObject({
    every: every(),
    before: describe(dayRule, '“Trước ngày … của kỳ”: chính ngày ấy đã là muộn.', { month: 'last', day: 10 }),
  }),
  'every+by': z.strictObject({
    every: every(),
    by: describe(z.strictObject(dayRule.shape), '“Chậm nhất ngày … của kỳ”: ngày ấy còn kịp.', {
      month: 'last',
      day: 10,
    }),
  }),
  every: z.strictObject({ every: every() }),
  during: z.strictObject({
    during: describe(
      period(),
      'Trong một kỳ: 2023, 2023-H1 (6 tháng đầu năm), 2023-Q2 (quý II), 2023-06 (tháng 6).',
      '2023-Q2',
    ),
  }),
  'from+to': z.strictObject({
    from: describe(date(), 'Ngày đầu của khoảng thời gian.', '2023-03-15'),
    to: describe(date(), 'Ngày cuối của khoảng thời gian; ngày này còn kịp.', '2023-04-15'),
  }),
  pending: z.strictObject({
    pending: describe(text(LIMITS.quote), 'Chưa ấn định thời gian: đang chờ gì.', 'theo hướng dẫn của Trung ương'),
  }),
  ongoing: z.strictObject({ ongoing: describe(text(LIMITS.quote), 'Thường xuyên, không có hạn.', 'tiếp tục') }),
} as const;

const when = z.union(Object.values(WHEN_FORMS));

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
    text(LIMITS.title).check(check(findReservedCharacter)),
    'Tên chương trình, cũng là tên lịch; không có dấu phẩy, chấm phẩy, gạch chéo ngược.',
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
  in: describe(place(), 'Chỗ trong văn bản gốc.', 'II.2.2'),
  symbol: z.optional(symbol('Số, ký hiệu như in ở đó.')),
  type: describe(z.optional(text(LIMITS.short)), 'Thể loại như in ở đó.'),
  term: describe(z.optional(text(LIMITS.short)), 'Khóa như in ở đó.', 'XI'),
  date: describe(z.optional(date()), 'Ngày ban hành như in ở đó.'),
  title: describe(z.optional(text(LIMITS.quote)), 'Trích yếu như in ở đó.'),
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
  title: describe(text(LIMITS.quote), 'Trích yếu.'),
  note: describe(z.optional(note()), 'Ghi chú của người giữ tệp.'),
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
  recipient: describe(z.optional(text(LIMITS.title)), 'Nơi nhận, nếu văn bản có ghi.'),
  source: describe(z.optional(place()), 'Chỗ trong văn bản gốc.', 'III.3'),
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
  note: describe(z.optional(note()), 'Ghi chú của người giữ tệp.'),
  cancelled: describe(z.optional(text(LIMITS.quote)), 'Lý do không còn thực hiện.'),
  confirm: confirm(),
  acknowledge: acknowledge(),
  when: describe(when, 'Khi nào đến hạn: chọn đúng một cách viết.', { during: '2023-Q2' }),
});

const section = z.strictObject({
  id: describe(place(), 'Mục trong văn bản.', 'II.2'),
  title: describe(text(LIMITS.quote), 'Tên mục.'),
  items: describe(z._default(z.array(item), []), 'Các việc của mục.'),
});

/** The whole file. Keys, types, sizes and the form of every date; what one part says of another is checked in checks/. */
export const programShape = z.strictObject({
  program: describe(header, 'Chương trình.'),
  documents: describe(z._default(z.array(document), []), 'Các văn bản được dẫn, mỗi văn bản một lần.'),
  sections: describe(z._default(z.array(section), []), 'Các mục của chương trình.'),
});

function findControl(value: string): Fault | undefined {
  const character = findUnsafeCharacter(value);
  return character === undefined
    ? undefined
    : { code: 'control-character', params: { name: nameCharacter(character) }, part: character };
}

function findControlInNote(value: string): Fault | undefined {
  return findControl(value.replace(/\r?\n|\t/g, ' '));
}

function findReservedCharacter(title: string): Fault | undefined {
  const character = /[,;\\]/.exec(title)?.[0];
  return character ? { code: 'reserved-character', params: { character }, part: character } : undefined;
}

function findUnknownTimeZone(value: string): Fault | undefined {
  return isTimeZone(value) ? undefined : { code: 'unknown-timezone', params: { value } };
}
