import type { Program } from '../core/program.ts';
import type { Context } from './context.ts';

const BUNDLED = 'khoagiao-2023.yaml';
/** `khoagiao.yaml`, `khoagiao-2027.yaml`: several years side by side. */
const OWN_FILE = /^khoagiao(-.+)?\.ya?ml$/;

/** Where the files that a command works on were named: by the user, by nobody but found in the folder, or by the package. */
type Origin = 'named' | 'folder' | 'bundled';

/** The files a command works on: those named, else the environment's, else the folder's own, else the bundled one. */
export function chooseFiles(named: string[] | undefined, { host }: Context): { paths: string[]; origin: Origin } {
  if (named !== undefined && named.length > 0) return { paths: named, origin: 'named' };
  const fromEnvironment = host.env('KHOAGIAO_FILE');
  if (fromEnvironment) return { paths: [fromEnvironment], origin: 'named' };
  const found = host.listFiles().filter((name) => OWN_FILE.test(name));
  if (found.length > 0) return { paths: found, origin: 'folder' };
  return { paths: [host.dataPath(BUNDLED)], origin: 'bundled' };
}

/**
 * Of programmes that were found rather than named, those with a date that `isAsked`, so that this December shows next year's
 * first dates too; where none has any, the latest. Programmes that were named all stay.
 */
export function keepAsked(
  programs: Program[],
  named: string[] | undefined,
  isAsked: (program: Program) => boolean,
  context: Context,
): Program[] {
  if (programs.length === 1 || chooseFiles(named, context).origin !== 'folder') return programs;
  const asked = programs.filter(isAsked);
  return asked.length > 0 ? asked : [programs.reduce((a, b) => (b.program.year > a.program.year ? b : a))];
}
