import { type CommandTree, completeWords, writeCompletionScript } from '../cli/shell-completion.ts';
import { readProgram } from '../program/read.ts';
import { type Context, EXIT } from './context.ts';
import { findPrograms } from './find-programs.ts';
import type { Shell } from './formats.ts';
import { MAX_BYTES } from './read-files.ts';

/** Prints the script that teaches a shell to complete this command. */
export async function runCompletion(shell: Shell, { host }: Context): Promise<number> {
  host.out.write(writeCompletionScript(shell));
  return EXIT.fine;
}

/** Answers a shell's question. It says nothing else: whatever is wrong with a programme, a person typing is not told now. */
export async function runComplete(words: string[], program: CommandTree, context: Context): Promise<number> {
  context.host.out.write(completeWords(program, words, () => listItems(context)));
  return EXIT.fine;
}

function listItems(context: Context): { id: string; title: string }[] {
  try {
    return findPrograms(undefined, context.host)
      .paths.flatMap((path) => readProgram(context.host.readFile(path, MAX_BYTES), path).program?.sections ?? [])
      .flatMap(({ items }) => items);
  } catch {
    return [];
  }
}
