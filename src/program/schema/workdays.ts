import * as z from 'zod/mini';
import { date, describe, LIMITS, text, wholeNumber } from './values/values.ts';

const decision = z.strictObject({
  date: describe(date(), 'Ngày.', '2023-11-20'),
  reason: describe(text(LIMITS.quote), 'Lý do, căn cứ.', 'theo thông báo của Sở'),
});

/** An office's own decisions, in its programme: they stand above the table. */
export const decisions = z.strictObject({
  off: describe(z._default(z.array(decision), []), 'Ngày nghỉ riêng.', [
    { date: '2023-11-20', reason: 'theo thông báo của Sở' },
  ]),
  work: describe(z._default(z.array(decision), []), 'Ngày làm việc riêng, kể cả thứ Bảy, Chủ nhật.', [
    { date: '2023-11-25', reason: 'làm bù' },
  ]),
});

const namedDay = z.strictObject({
  date: describe(date(), 'Ngày.', '2027-02-08'),
  name: describe(text(LIMITS.quote), 'Tên ngày nghỉ, ngày làm bù.', 'Tết Nguyên đán'),
});

const workYear = z.strictObject({
  year: wholeNumber(1900, 2999),
  status: z.enum(['official', 'computed']),
  notices: z._default(z.array(text(LIMITS.quote)), []),
  off: z._default(z.array(namedDay), []),
  work: z._default(z.array(namedDay), []),
});

/** A table of working days in a file of its own, such as data/workdays-vn.yaml. */
export const workdayTableShape = z.strictObject({ years: z.array(workYear) });
