import * as z from 'zod/mini';
import { programShape } from './program.ts';

const ID = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema (2020-12) of a programme file, for editors: every key with what it means, in Vietnamese. */
export function createJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(programShape, {
    io: 'input',
    target: 'draft-2020-12',
    // Of what holds a period, zod leaves the examples out: they might be of what a period is turned into.
    override: ({ zodSchema, jsonSchema }) => {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return { $schema: ID, title: 'Chương trình công tác (khoagiao)', ...schema };
}
