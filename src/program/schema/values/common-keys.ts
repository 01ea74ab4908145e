import * as z from 'zod/mini';
import { describe, LIMITS, text } from './values.ts';

export const symbol = (description: string) => describe(text(LIMITS.short), description, '29-NQ/TW');

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
