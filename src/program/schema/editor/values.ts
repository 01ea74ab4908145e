import { editorWords } from '../../../i18n/vi/schema/editor.ts';
import { renderValue } from '../issues/flow.ts';

type JsonSchema = Record<string, unknown>;

/**
 * Fits the keys of a JSON Schema to yaml-language-server:
 *
 * - Each value has the message that is shown where it does not fit, in place of the server's English one: what the key means,
 *   or which keys an object takes.
 * - An example that the server would damage, or that names a year, is in the description instead, so that nothing inserts it.
 * - An entry of a list, and an object among several that a key takes, is listed by its keys, where it has no title of its own.
 */
export function fitToEditor(schema: unknown, inherited?: string): void {
  if (!isSchema(schema)) return;
  const message = messageOf(schema) ?? inherited;
  const shown = isSchema(schema.properties) ? listKeys(schema) : isValue(schema) ? message : undefined;
  if (shown !== undefined) schema.errorMessage ??= shown;
  if (message !== undefined && isLeftOut(schema)) {
    schema.description = message;
    delete schema.examples;
  }
  for (const key of Object.values((schema.properties ?? {}) as JsonSchema)) fitToEditor(key);
  for (const form of (schema.anyOf ?? []) as JsonSchema[]) {
    nameByKeys(form);
    fitToEditor(form, message);
  }
  if (isSchema(schema.items)) nameByKeys(schema.items);
  fitToEditor(schema.items);
}

function listKeys({ properties, required = [] }: JsonSchema): string {
  const must = required as string[];
  return editorWords.keys(
    must,
    Object.keys(properties as JsonSchema).filter((key) => !must.includes(key)),
  );
}

/** By the keys that it must have, or may have. */
function nameByKeys(schema: JsonSchema): void {
  if (!isSchema(schema.properties)) return;
  const { properties, required = Object.keys(properties) } = schema;
  schema.title ??= (required as string[]).join(', ');
}

function messageOf({ description, examples }: JsonSchema): string | undefined {
  if (typeof description !== 'string' || !Array.isArray(examples)) return undefined;
  const [example] = examples;
  return editorWords.keyWithExample(description, typeof example === 'string' ? example : renderValue(example));
}

// With an example beside a value that is the only one, the server inserts neither.
function isLeftOut({ examples, const: only }: JsonSchema): boolean {
  return only !== undefined || /\{|\b20\d\d\b/.test(JSON.stringify(examples ?? []));
}

function isValue({ type, enum: values, const: value }: JsonSchema): boolean {
  return type !== undefined || values !== undefined || value !== undefined;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
