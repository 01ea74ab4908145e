import { type Context, EXIT } from './context.ts';
import { writeOutput } from './output.ts';
import { renderJsonSchema } from './schema-file.ts';

export interface SchemaOptions {
  output?: string;
  force?: boolean;
}

/** Prints the JSON Schema of a programme file, or writes it to a file. */
export async function runSchema(options: SchemaOptions, context: Context): Promise<number> {
  writeOutput(options.output, renderJsonSchema(), options, context);
  return EXIT.fine;
}
