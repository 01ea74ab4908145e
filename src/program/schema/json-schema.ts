import * as z from 'zod/mini';
import { ITEM_SNIPPETS } from './editor/snippets.ts';
import { fitToEditor } from './editor/values.ts';
import { describeFormError, WHEN_TITLES } from './editor/words.ts';
import { items, programShape } from './program.ts';
import { WHEN_FORMS, type WhenForm } from './when.ts';

const ID = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schema (2020-12) of a programme file, for editors: every key with what it means, in Vietnamese. `errorMessage` and
 * `defaultSnippets` are yaml-language-server's own; others ignore them.
 */
export function createJsonSchema(): Record<string, unknown> {
  const titles = new Map<unknown, string>(
    Object.entries(WHEN_FORMS).map(([form, schema]) => [schema, WHEN_TITLES[form as WhenForm]]),
  );
  const { $schema: _, ...schema } = z.toJSONSchema(programShape, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      // Of what holds a period, zod leaves the examples out: they might be of what a period is turned into.
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      const title = titles.get(zodSchema);
      if (title !== undefined) Object.assign(jsonSchema, { title, errorMessage: describeFormError(title) });
      if (zodSchema === items) jsonSchema.defaultSnippets = ITEM_SNIPPETS;
    },
  });
  fitToEditor(schema);
  return { $schema: ID, title: 'Chương trình công tác (khoagiao)', ...schema };
}
