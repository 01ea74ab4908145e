import * as z from 'zod/mini';
import type { TimeOfDay } from '../../../core/due-rule.ts';
import { describe, pattern } from './values.ts';

export const time = () =>
  describe(
    z.optional(z.string().check(pattern(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'invalid-time'))),
    'Giờ trong ngày đến hạn, dạng giờ:phút: ngày đó còn trong hạn đến giờ này.',
    '17:00',
  ) as z.ZodMiniType<TimeOfDay | undefined, string | undefined>;

export const roll = () =>
  describe(
    z.optional(z.literal('following')),
    'Viết following khi văn bản, hoặc luật mà văn bản căn cứ, cho chuyển hạn trúng ngày nghỉ sang ngày làm việc liền sau.',
    'following',
  );
