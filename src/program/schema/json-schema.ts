import * as z from 'zod/mini';
import { editorWords } from '../../i18n/vi/schema/editor.ts';
import { SCHEMA_TITLE } from '../../i18n/vi/schema/program.ts';
import { AMENDMENT_FORMS, type AmendmentForm } from './amendment.ts';
import { misprint } from './document.ts';
import { ITEM_SNIPPETS } from './editor/snippets.ts';
import { fitToEditor } from './editor/values.ts';
import { items, programShape } from './program.ts';
import { WHEN_FORMS, type WhenForm } from './when.ts';

const ID = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schema (2020-12) of a programme file, for editors: every key with what it means, in Vietnamese. `errorMessage` and
 * `defaultSnippets` are yaml-language-server's own; others ignore them.
 */
export function createJsonSchema(): Record<string, unknown> {
  const forms = new Map<unknown, string>(
    Object.entries(WHEN_FORMS).map(([form, schema]) => [schema, editorWords.forms[form as WhenForm]]),
  );
  const entries = new Map<unknown, string>([
    ...Object.entries(AMENDMENT_FORMS).map(
      ([form, schema]) => [schema, editorWords.amendments[form as AmendmentForm]] as const,
    ),
    [misprint, editorWords.misprint],
  ]);
  const { $schema: _, ...schema } = z.toJSONSchema(programShape, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      // Of what holds a period, zod leaves the examples out: they might be of what a period is turned into.
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      if (jsonSchema.pattern !== undefined) jsonSchema.pattern = writePortably(jsonSchema.pattern);
      const form = forms.get(zodSchema);
      if (form !== undefined) Object.assign(jsonSchema, { title: form, errorMessage: editorWords.nearestForm(form) });
      const entry = entries.get(zodSchema);
      if (entry !== undefined) jsonSchema.title = entry;
      if (zodSchema === items) jsonSchema.defaultSnippets = ITEM_SNIPPETS;
    },
  });
  fitToEditor(schema);
  return { $schema: ID, title: SCHEMA_TITLE, ...schema };
}

/** A pattern that validators in other languages can compile too: Python's has no named groups of this form and no `\p`. */
function writePortably(pattern: string): string {
  return pattern.replaceAll(/\(\?<\w+>/g, '(?:').replaceAll('\\p{L}\\p{N}', '0-9A-Za-zÀ-ỹ');
}
