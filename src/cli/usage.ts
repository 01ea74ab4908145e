import type { CommanderError } from 'commander';
import type { Messages } from '../i18n/index.ts';

/** What commander found wrong with a command line, in the reader's language. Commander says it in English alone. */
export function describeCommanderError(
  { code, message }: CommanderError,
  { commandLine: { errors } }: Messages,
): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const nearest = /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1];
  const suffix = nearest === undefined ? '' : ` ${errors.didYouMean(nearest)}`;
  switch (code) {
    case 'commander.unknownOption':
      return errors.unknownOption(first) + suffix;
    case 'commander.unknownCommand':
      return errors.unknownCommand(first) + suffix;
    case 'commander.optionMissingArgument':
      return errors.missingValue(first);
    case 'commander.missingArgument':
      return errors.missingArgument(first);
    case 'commander.excessArguments':
      return errors.excessArguments;
    case 'commander.conflictingOption':
      return errors.conflict(first, second);
    default:
      return message.replace(/^error: /, '');
  }
}
