import * as z from 'zod/mini';
import type { KeyWords } from '../../../i18n/vi/schema/key-words.ts';

/** A mapping of these keys and no others, each with its words. */
export function mapping<Shape extends Record<string, z.core.$ZodType>>(
  words: Record<keyof NoInfer<Shape>, KeyWords>,
  shape: Shape,
) {
  for (const key of Object.keys(shape) as (keyof Shape)[]) describe(shape[key]!, words[key]);
  return z.strictObject(shape);
}

/** Gives a value the words that editors show for it; its first example is also in the report of a missing key. */
export function describe<Schema extends z.core.$ZodType>(schema: Schema, [description, ...examples]: KeyWords): Schema {
  z.globalRegistry.add(schema, { description, examples });
  return schema;
}
