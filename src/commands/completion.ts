import { revealUnsafe } from '../core/text/text.ts';
import { readProgram } from '../program/read.ts';
import { type Context, EXIT } from './context.ts';
import { findPrograms } from './find-programs.ts';
import type { Shell } from './formats.ts';
import { MAX_BYTES } from './read-files.ts';

/** A word that could come next on a command line. */
export interface Candidate {
  value: string;
  meaning: string;
}

const SCRIPTS: Record<Shell, string> = {
  bash: 'khoagiao.bash',
  zsh: 'khoagiao.zsh',
  fish: 'khoagiao.fish',
  powershell: 'khoagiao.ps1',
};

/** Prints the script that makes a shell complete this command. */
export async function runCompletion(shell: Shell, { host }: Context): Promise<number> {
  host.out.write(new TextDecoder().decode(host.readFile(host.dataPath(`completion/${SCRIPTS[shell]}`))));
  return EXIT.fine;
}

/** Prints the candidates for a completion script: one a line, a tab, its meaning. */
export function printCandidates(candidates: Candidate[], { host }: Context): void {
  host.out.write(candidates.map(({ value, meaning }) => `${value}\t${revealUnsafe(meaning)}\n`).join(''));
}

/**
 * The items of the files named, else of the current programmes, each id once. A file that cannot be read has none: completion
 * reports nothing.
 */
export function listItemCandidates(named: string[], context: Context): Candidate[] {
  const paths = findPrograms(named, context.host).paths.map((path) => expandHome(path, context));
  const items = paths.flatMap((path) => listCandidatesOf(path, context));
  return [...new Map(items.map((item) => [item.value, item])).values()];
}

function listCandidatesOf(path: string, { host }: Context): Candidate[] {
  try {
    const sections = readProgram(host.readFile(path, MAX_BYTES), path).program?.sections ?? [];
    return sections.flatMap(({ items }) => items.map(({ id, title }) => ({ value: id, meaning: title })));
  } catch {
    return [];
  }
}

/** Shells expand a leading `~/` only when they run the line. */
function expandHome(path: string, { host }: Context): string {
  const home = host.env('HOME');
  return home !== undefined && path.startsWith('~/') ? home + path.slice(1) : path;
}
