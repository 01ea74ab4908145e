import * as z from 'zod/mini';
import { documentWords, misprintWords } from '../../i18n/vi/schema/document.ts';
import { acknowledge, confirm, symbol } from './values/common-keys.ts';
import { mapping } from './values/describe.ts';
import { date, LIMITS, note, pattern, place, text } from './values/values.ts';

export const misprint = mapping(misprintWords, {
  in: place(),
  symbol: z.optional(symbol()),
  type: z.optional(text(LIMITS.short)),
  term: z.optional(text(LIMITS.short)),
  date: z.optional(date()),
  title: z.optional(text(LIMITS.quote)),
});

export const document = mapping(documentWords, {
  symbol: symbol(),
  type: text(LIMITS.short),
  issuer: text(LIMITS.title),
  term: z.optional(z.string().check(pattern(/^(?=.)X{0,3}(IX|IV|V?I{0,3})$/, 'invalid-term'))),
  date: z.optional(date()),
  title: text(LIMITS.quote),
  note: z.optional(note()),
  printed: z._default(z.array(misprint), []),
  confirm: confirm(),
  acknowledge: acknowledge(),
});
