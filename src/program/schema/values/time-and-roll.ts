import * as z from 'zod/mini';
import type { TimeOfDay } from '../../../core/due-rule.ts';
import { pattern } from './values.ts';

export const time = () =>
  z.optional(z.string().check(pattern(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'invalid-time'))) as z.ZodMiniType<
    TimeOfDay | undefined,
    string | undefined
  >;

export const roll = () => z.optional(z.literal('following'));
