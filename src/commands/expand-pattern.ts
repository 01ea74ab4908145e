import { FileError } from '../core/errors.ts';
import type { Host } from '../host/host.ts';

const PATTERN = /^(?<folder>.*[\\/])?(?<name>[^\\/]*[*?][^\\/]*)$/s;

/**
 * The files that a pattern names, sorted, case ignored: Windows' command prompt leaves `*.yaml` to the program. A path without `*`
 * and `?`, one that exists as it stands, and one that nothing fits stay as they are.
 */
export function expandPattern(path: string, host: Host): string[] {
  const { folder = '', name } = PATTERN.exec(path)?.groups ?? {};
  if (name === undefined) return [path];
  try {
    const names = host.listFiles(folder === '' ? '.' : folder);
    if (names.includes(name)) return [path];
    const fitting = names.filter((file) => toExpression(name).test(file));
    return fitting.length > 0 ? fitting.map((file) => folder + file) : [path];
  } catch (error) {
    if (error instanceof FileError) return [path];
    throw error;
  }
}

function toExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  // As in a shell, a name that begins with a dot has to be asked for.
  return new RegExp(`^${pattern.startsWith('.') ? '' : '(?![.])'}${source}$`, 'isu');
}
