import * as z from 'zod/mini';
import { createIssue } from '../issues/custom-issue.ts';
import { check, describe, LIMITS, text } from './values.ts';

// "Số" is the word before a symbol, and no part of it.
const BEFORE_SYMBOL = /^(?:số|so)\s*:?\s+(?=\S)/i;

export const symbolText = () =>
  text(LIMITS.short).check(
    check((value) => {
      const nearest = value.normalize('NFC').replace(BEFORE_SYMBOL, '');
      return nearest === value.normalize('NFC') ? undefined : createIssue('invalid-symbol', { value, nearest });
    }),
  );

export const symbol = (description: string) => describe(symbolText(), description, '29-NQ/TW');

export const acknowledge = () =>
  describe(
    z.optional(z.record(z.string(), text(LIMITS.quote))),
    'Những cảnh báo đã biết ở đây: mã cảnh báo và lý do chấp nhận.',
    { 'sunday-document': 'ghi đúng như văn bản gốc' },
  );

export const confirm = () =>
  describe(
    z.optional(text(LIMITS.quote)),
    'Điều phải xác nhận ở đây, do `khoagiao new` ghi; xác nhận xong thì xóa dòng này.',
    'ngày chuyển từ năm 2023 sang',
  );
