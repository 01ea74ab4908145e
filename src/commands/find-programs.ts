import { FileError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { Host } from '../host/host.ts';
import type { Context } from './context.ts';
import { expandPattern } from './expand-pattern.ts';
import { writeNotice } from './notice.ts';
import { MAX_BYTES } from './read-files.ts';

const SAMPLE = 'khoagiao-2023.yaml';
/** `khoagiao.yaml`, `Khoagiao-2027.YML`: several years side by side. */
const OWN_FILE = /^khoagiao(-.+)?\.ya?ml$/i;
/** Other YAML files, and the names that Notepad, mail programs and backups make of one. */
const MAYBE_YAML = /\.ya?ml([.~].*)?$|^khoagiao.*\.txt$/i;

/** Named by the user, found in the folder, or the sample that comes with the package. */
export type Origin = 'named' | 'folder' | 'sample';

export interface FoundFiles {
  paths: string[];
  origin: Origin;
}

/**
 * The files a command works on: those named, else the environment's, else the folder's own, else the sample. A file that is named
 * twice, however it is spelled, is one file.
 */
export function findPrograms(named: string[] | undefined, host: Host): FoundFiles {
  if (named !== undefined && named.length > 0) return nameFiles(named, host);
  const fromEnvironment = host.env('KHOAGIAO_FILE');
  if (fromEnvironment) return nameFiles([fromEnvironment], host);
  const found = host.listFiles('.').filter((name) => OWN_FILE.test(name));
  if (found.length > 0) return { paths: found, origin: 'folder' };
  return { paths: [host.dataPath(SAMPLE)], origin: 'sample' };
}

function nameFiles(paths: string[], host: Host): FoundFiles {
  const expanded = paths.flatMap((path) => expandPattern(path, host));
  const keys = expanded.map(host.identify);
  return { paths: expanded.filter((_, index) => keys.indexOf(keys[index]!) === index), origin: 'named' };
}

/** Says on stderr that the sample is used, and which files of the folder look like a programme under another name. */
export function announceSample(title: string, context: Context): void {
  const { host, messages, style } = context;
  const { bundled, nearMisses } = messages.commandLine;
  writeNotice(bundled(title), context, style.err.quiet);
  const names = host.listFiles('.').filter((name) => MAYBE_YAML.test(name) && holdsProgram(name, host));
  if (names.length > 0) writeNotice(nearMisses(names.map(revealUnsafe)), context, style.err.caution);
}

/** Whether a line of the file begins with the key `program`, in UTF-8 or in the UTF-16 that Notepad also writes. */
function holdsProgram(name: string, host: Host): boolean {
  try {
    const text = new TextDecoder('latin1').decode(host.readFile(name, MAX_BYTES)).replaceAll('\0', '');
    return /^(ï»¿|ÿþ|þÿ)?["']?program["']?\s*:/m.test(text);
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
