import type { Command, CommanderError } from 'commander';
import { typeWord } from '../commands/typed-words.ts';
import { UsageError } from '../core/errors.ts';
import type { Messages } from '../i18n/index.ts';
import { isProgramPath } from './options.ts';
import { type CommandWords, describeUsage } from './usage.ts';

/**
 * What commander found wrong with a command line, in the reader's language, and what to type next. Commander says it in English
 * alone. What it throws after help or a version has been shown stays as it is.
 */
export function explainCommanderError(
  error: CommanderError,
  command: Command,
  examples: CommandWords['examples'],
  { commandLine: { errors }, commands: { usage, samples } }: Messages,
): Error {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const nearest = /Did you mean (?:one of )?([^?,]+)/.exec(error.message)?.[1];
  const suffix = nearest === undefined ? '' : ` ${errors.didYouMean(nearest)}`;
  const name = command.parent === null ? 'khoagiao' : `khoagiao ${command.name()}`;
  const owner = command.commands.find(({ options }) =>
    options.some(({ short, long }) => [short, long].includes(first)),
  );
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(errors.unknownOption(first) + suffix, [
        // An option that stands before its command.
        owner === undefined ? errors.listOptions(name) : errors.example(`khoagiao ${owner.name()} ${first}`),
      ]);
    case 'commander.unknownCommand':
      return new UsageError(errors.unknownCommand(first) + suffix, [
        isProgramPath(first) ? errors.example(`khoagiao deadlines ${typeWord(first)}`) : errors.listCommands,
      ]);
    case 'commander.optionMissingArgument': {
      const option = command.options.find(({ flags }) => flags === first);
      const [, value = ''] = /<(.+?)(?:\.\.\.)?>$/.exec(first) ?? [];
      const usual = examples.find(([line]) => line.includes(` ${option?.short} `))?.[0];
      return new UsageError(errors.missingValue(first), [
        errors.example(usual ?? `${option?.long} ${option?.argChoices?.[0] ?? samples[value] ?? value}`),
      ]);
    }
    case 'commander.missingArgument': {
      const argument = command.registeredArguments.find((one) => one.name() === first);
      return new UsageError(errors.missingArgument(`<${first}>`, argument?.description ?? ''), [
        errors.example(examples[0]?.[0] ?? name),
      ]);
    }
    case 'commander.excessArguments': {
      const excess = command.args[command.registeredArguments.length] ?? '';
      return new UsageError(errors.excessArguments(command.name(), excess), [
        errors.usage(describeUsage(command, usage.options)),
      ]);
    }
    case 'commander.conflictingOption':
      return new UsageError(errors.conflict(first, second), [errors.listOptions(name)]);
    default:
      return error;
  }
}
