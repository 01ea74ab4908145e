import type { Argument, Command, Option } from 'commander';
import type { Candidate } from '../commands/completion.ts';
import { isProgramPath } from './options.ts';

/** The candidates that a programme holds, such as its items, given the files named on the line. By the argument's name. */
export type Lookup = Record<string, (files: string[]) => Candidate[]>;

/** A command line up to the word being typed. */
interface Position {
  command: Command;
  /** The files named so far. */
  files: string[];
  argumentsBefore: number;
  /** The option whose value comes next. */
  awaiting: Option | undefined;
  /** Whether `--` has ended the options. */
  isPastOptions: boolean;
}

/**
 * What could come next on a command line: its last word, maybe empty, is the one being typed.
 * None where nothing is known: there the shell offers file names.
 */
export function listCandidates(program: Command, words: string[], lookup: Lookup): Candidate[] {
  const typed = words.at(-1) ?? '';
  const position = words.slice(0, -1).reduce(advance, {
    command: program,
    files: [],
    argumentsBefore: 0,
    awaiting: undefined,
    isPastOptions: false,
  });
  return listAt(position, typed, lookup).filter(({ value }) => value.startsWith(typed));
}

function advance(position: Position, word: string): Position {
  const { command, files, awaiting, argumentsBefore, isPastOptions } = position;
  if (awaiting !== undefined)
    return { ...position, awaiting: undefined, files: isFileOption(awaiting) ? [...files, word] : files };
  if (isPastOptions) return addWord(position, word);
  if (word === '--') return { ...position, isPastOptions: true };
  const { option, value } = readOption(command, word);
  if (option !== undefined) {
    if (value === undefined) return { ...position, awaiting: option.required ? option : undefined };
    return isFileOption(option) ? { ...position, files: [...files, value] } : position;
  }
  if (word.startsWith('-')) return position;
  const next = argumentsBefore === 0 ? command.commands.find((child) => child.name() === word) : undefined;
  return next === undefined ? addWord(position, word) : { ...position, command: next };
}

/** A file among the words that follow a command is one more file to look in. */
function addWord(position: Position, word: string): Position {
  return isProgramPath(word)
    ? { ...position, files: [...position.files, word] }
    : { ...position, argumentsBefore: position.argumentsBefore + 1 };
}

const isFileOption = ({ long }: Option) => long === '--file';

/** `--format=json`, `-fFILE` and `--format`: the option, and its value where the same word holds it. */
function readOption(command: Command, word: string): { option: Option | undefined; value?: string } {
  const [, name = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? /^(-[^-])(.+)$/s.exec(word) ?? [];
  const option = command.options.find(({ short, long }) => name === short || name === long);
  return value === undefined ? { option } : { option, value };
}

function listAt({ command, files, argumentsBefore, awaiting, isPastOptions }: Position, typed: string, lookup: Lookup) {
  if (awaiting !== undefined) return listValues(awaiting, typed);
  if (!isPastOptions && typed.startsWith('-')) {
    const { option, value } = readOption(command, typed);
    if (option === undefined || value === undefined) return listOptions(command, typed);
    const name = typed.slice(0, typed.length - value.length);
    return listValues(option, value).map((candidate) => ({ ...candidate, value: name + candidate.value }));
  }
  if (command.commands.length > 0 && argumentsBefore === 0) return listCommands(command);
  const argument = findArgument(command, argumentsBefore);
  if (argument === undefined) return [];
  // Further words go on with the title that the first one begins.
  const lookUp = argumentsBefore === 0 ? lookup[argument.name()] : undefined;
  return lookUp?.(files) ?? toCandidates(argument.argChoices);
}

function listCommands(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((child) => ({ value: child.name(), meaning: child.description() }));
}

/** The options by their long names; a short one only where it is already typed. */
function listOptions(command: Command, typed: string): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ short, long, description }) => ({ value: short === typed ? short : (long ?? ''), meaning: description }));
}

/** An option's choices; after a comma, those that the option takes beside the ones before it. */
function listValues(option: Option, typed: string): Candidate[] {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const values = (option.argChoices ?? []).filter((choice) => !before.split(',').includes(choice));
  return toCandidates(values.map((choice) => before + choice).filter((value) => isAccepted(option, value)));
}

function isAccepted(option: Option, value: string): boolean {
  try {
    option.parseArg?.(value, undefined);
    return true;
  } catch {
    return false;
  }
}

function findArgument({ registeredArguments }: Command, index: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[index] ?? (last?.variadic ? last : undefined);
}

const toCandidates = (values: string[] = []) => values.map((value) => ({ value, meaning: '' }));
