import * as z from 'zod/mini';
import type { Header, ProgramSpan } from '../../core/program.ts';
import { type IsoDate, isTimeZone } from '../../core/time/date.ts';
import { type CustomIssue, createIssue } from './issues/custom-issue.ts';
import { acknowledge, confirm, symbol } from './values/common-keys.ts';
import { check, date, describe, LIMITS, slug, text, wholeNumber } from './values/values.ts';

const writtenHeader = z.strictObject({
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
  year: describe(
    z.optional(wholeNumber(1900, 2999)),
    'Năm của chương trình: các kỳ lặp lại tính trong năm này. Chế độ không theo năm dương lịch thì viết from, to thay cho year.',
    2023,
  ),
  from: describe(
    z.optional(date()),
    'Ngày đầu, thay cho year: năm học, hoặc chế độ báo cáo thường xuyên.',
    '2025-09-01',
  ),
  to: describe(z.optional(date()), 'Ngày cuối, đi với from; bỏ trống nếu chưa có ngày kết thúc.', '2026-08-31'),
  timezone: describe(
    z._default(z.string().check(check(findUnknownTimeZone)), 'Asia/Ho_Chi_Minh'),
    'Múi giờ để biết hôm nay là ngày nào.',
    'Asia/Ho_Chi_Minh',
  ),
  updated: describe(date(), 'Ngày sửa tệp lần cuối; ghi vào lịch.', '2023-01-06'),
  revision: describe(
    z._default(wholeNumber(0, 2147483647), 0),
    'Lần sửa: 0 khi mới ban hành, tăng 1 mỗi khi đổi ngày.',
    0,
  ),
  basis: describe(z._default(z.array(symbol('Số, ký hiệu một văn bản căn cứ.')), []), 'Các văn bản căn cứ.', [
    '70-HD/BTGTU',
  ]),
  confirm: confirm(),
  acknowledge: acknowledge(),
});

export const header = z.pipe(writtenHeader.check(z.check(checkSpan, { when: () => true })), z.transform(readHeader));

function findUnknownTimeZone(value: string): CustomIssue | undefined {
  return isTimeZone(value) ? undefined : createIssue('unknown-timezone', { value });
}

/** A span is a year, or from a date, with or without an end. */
function checkSpan({ value, issues }: z.core.ParsePayload<z.output<typeof writtenHeader>>): void {
  if (value === null || value === undefined) return;
  // A year or date with an error of its own is not missing.
  if (issues.some(({ path }) => path?.length === 0 || ['year', 'from', 'to'].includes(String(path?.[0])))) return;
  const { year, from, to } = value;
  const other = from === undefined ? 'to' : 'from';
  if (year !== undefined && (from ?? to) !== undefined)
    issues.push(createIssue('span-conflict', { other }, [other], { beside: 'year' }));
  else if (year === undefined && from === undefined)
    issues.push(
      to === undefined
        ? createIssue('missing-key', { key: 'year', example: '2023' }, ['year'])
        : createIssue('missing-key', { key: 'from', example: '2025-09-01' }, ['from']),
    );
  else if (from !== undefined && to !== undefined && to < from)
    issues.push(createIssue('reversed-window', { from, to }, ['to']));
}

function readHeader({ year, from, to, ...header }: z.output<typeof writtenHeader>) {
  return { ...header, year: year ?? null, span: readSpan({ year, from, to })! };
}

/** The first and the last day; undefined where a file with errors says neither. */
function readSpan({ year, from, to }: { year?: unknown; from?: unknown; to?: unknown }): ProgramSpan | undefined {
  if (typeof year === 'number') return { from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate };
  return from === undefined ? undefined : { from: from as IsoDate, to: (to as IsoDate | undefined) ?? null };
}

/** The header of a file with errors, of which every value that is left is valid. */
export function readSalvagedHeader(header: Record<string, unknown>): Partial<Header> {
  const span = readSpan(header);
  return { ...header, ...(span === undefined ? {} : { span }) };
}
