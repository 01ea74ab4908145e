import { type Context, EXIT } from '../cli/context.ts';
import { createJsonSchema } from '../program/json-schema.ts';

export async function runSchema({ host }: Context): Promise<number> {
  host.out.write(`${JSON.stringify(createJsonSchema(), null, 2)}\n`);
  return EXIT.fine;
}
