import { createJsonSchema } from '../program/schema/json-schema.ts';
import { type Context, EXIT } from './context.ts';
import { writeOutput } from './output.ts';

/** Prints the JSON Schema of a programme file, or writes it to a file, over an earlier one. */
export async function runSchema({ output }: { output?: string }, context: Context): Promise<number> {
  const schema = createJsonSchema();
  const isSchema = (existing: string) => existing.startsWith(`{\n  "$schema": "${schema.$schema}"`);
  writeOutput(output, `${JSON.stringify(schema, null, 2)}\n`, isSchema, context);
  return EXIT.fine;
}
