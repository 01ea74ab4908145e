import { readFileSync } from 'node:fs';
import { decode } from '../../src/yaml/decode.ts';
import { applyFix } from '../fix.ts';
import { type Case, folderOf, readCase } from './cases.ts';

/** A case without its own diagnostics: by the edits that they carry, else as a person corrects it. Undefined where there is nothing to correct. */
export function correct(one: Case): string | undefined {
  const fixes = readCase(one).diagnostics.flatMap(({ code, fix }) => (code === one.code && fix ? fix : []));
  if (fixes.length === 0) return readFixed(one);
  // From the last one, so that the others keep their places.
  return fixes.toReversed().reduce(applyFix, decode(one.content).text);
}

function readFixed({ name }: Case): string | undefined {
  try {
    return readFileSync(new URL(`${name}.yaml`, folderOf('fixed')), 'utf8');
  } catch {
    return undefined;
  }
}
