import * as z from 'zod/mini';
import { programShape } from './shape.ts';

const ID = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema (2020-12) of a programme file, for editors: every key with what it means, in Vietnamese. */
export function createJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(programShape, { io: 'input', target: 'draft-2020-12' });
  return { $schema: ID, title: 'Chương trình công tác (khoagiao)', ...schema };
}
