import * as z from 'zod/mini';
import { date, describe, LIMITS, period, text, wholeNumber } from './values.ts';

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

export const when = z.union(Object.values(WHEN_FORMS));
