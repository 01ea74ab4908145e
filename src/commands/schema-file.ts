import { createJsonSchema } from '../program/schema/json-schema.ts';
import type { Context } from './context.ts';
import { writeOutput } from './output.ts';

/** The comment by which editors find the schema of a file, where it names one in the same folder by the usual name. */
const SCHEMA_LINE = /^# yaml-language-server: \$schema=(?:\.\/)?(khoagiao\.schema\.json)\s*$/m;

/** Writes the JSON Schema where the text of a new file sends editors for it, unless there is one. */
export function leaveSchema(path: string, text: string, context: Context): void {
  const { host } = context;
  const [, name] = SCHEMA_LINE.exec(text) ?? [];
  if (name === undefined || path === '-' || host.isStream(path)) return;
  const beside = host.pathBeside(path, name);
  if (!host.isTaken(beside)) writeOutput(beside, renderJsonSchema(), {}, context);
}

/** The JSON Schema of a programme file as the text of a file: deep, so indented by one blank. */
export function renderJsonSchema(): string {
  return `${JSON.stringify(createJsonSchema(), null, 1)}\n`;
}
