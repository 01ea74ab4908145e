import { Argument, Option } from 'commander';
import { SHELLS } from '../commands/formats.ts';
import { createValueReaders } from '../commands/values.ts';
import { KINDS } from '../core/program.ts';
import type { Messages } from '../i18n/index.ts';
import { LANGUAGES } from '../i18n/languages.ts';

/** The options and arguments that several commands have. */
export function createOptions(messages: Messages) {
  const { values, options: say, files } = messages.commands;
  const read = createValueReaders(messages);
  const choice = (name: string, words: { value: string; meaning: string }, allowed: readonly string[]) =>
    new Option(`${name} <${words.value}>`, words.meaning).choices(allowed).argParser(read.choice(name, allowed));
  const date = (name: string, meaning: string) =>
    new Option(`${name} <${values.date}>`, meaning).argParser(read.date(name));
  return {
    /** Those that follow a command, as {@link joinFiles} takes them. */
    paths: new Argument(`[${values.file}...]`, files),
    shell: new Argument(`<${values.shell}>`, messages.commands.of.completion.arguments.shell)
      .choices(SHELLS)
      .argParser(read.choice(values.shell, SHELLS)),
    choice,
    date,
    format: (allowed: readonly string[]) =>
      choice('--format', { value: values.format, meaning: say.format(allowed) }, allowed).default(allowed[0]),
    file: new Option(`-f, --file <${values.file}...>`, say.file),
    // Where a further word after -f may be something else than a file: there a second file takes a second -f.
    fileByFile: (meaning = say.file, name = '-f, --file') =>
      new Option(`${name} <${values.file}>`, meaning).argParser((path: string, before: string[] = []) => [
        ...before,
        path,
      ]),
    from: () => date('--from', say.from),
    to: () => date('--to', say.to),
    kind: choice('--kind', { value: values.kinds, meaning: say.kind(read.listKinds()) }, KINDS).argParser(
      read.kinds('--kind'),
    ),
    section: new Option(`--section <${values.section}>`, say.section),
    workdays: new Option(`--workdays <${values.file}>`, say.workdays),
    // Every command that writes a file has both.
    output: (meaning: string) => new Option(`-o, --output <${values.file}>`, meaning),
    force: new Option('--force', say.force),
    lang: choice('--lang', { value: values.language, meaning: say.lang }, LANGUAGES),
    noColor: new Option('--no-color', say.noColor),
  };
}

/** The files of a command line: those that follow the command, and those named with -f. */
export function joinFiles<Options extends { file?: string[] }>(paths: string[], options: Options): Options {
  return { ...options, file: [...paths, ...(options.file ?? [])] };
}

const PROGRAMME = /\.ya?ml$/i;

/** Whether a word names a programme file. No id, key or place ends so. */
export const isProgramPath = (word: string): boolean => PROGRAMME.test(word);

/** The files among the words that follow a command, and the other words. `-` within them is a dash of a title. */
export function splitPaths(words: string[]): { paths: string[]; others: string[] } {
  const isPath = (word: string, index: number) =>
    isProgramPath(word) || (word === '-' && (index === 0 || index === words.length - 1));
  return { paths: words.filter(isPath), others: words.filter((word, index) => !isPath(word, index)) };
}
