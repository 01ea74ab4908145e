import type { YamlError } from '../../yaml/yaml-error.ts';
import { listKeys } from '../schema/issues/lookup.ts';
import { programShape } from '../schema/program.ts';

/** An error of a line that lacks its colon, with the edit that adds it where the line begins with a key. `revision 0` → `revision: 0` */
export function addColon(error: YamlError, text: string): YamlError {
  const { reason, extent, edit } = error;
  if (reason !== 'MISSING_COLON' || edit) return error;
  const line = text.slice(...extent);
  const key = /^[a-z]+(?= |$)/.exec(line)?.[0];
  if (key === undefined || !listKeys(programShape).has(key)) return error;
  return { ...error, edit: { extent, text: `${key}:${line.slice(key.length)}` } };
}
