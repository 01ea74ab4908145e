import { CommanderError } from 'commander';
import { type Context, EXIT } from '../commands/context.ts';
import { describeFileError } from '../commands/file-errors.ts';
import { writeNotice } from '../commands/notice.ts';
import { createValueReaders } from '../commands/values.ts';
import { FileError, UsageError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { Host } from '../host/host.ts';
import type { Output } from '../host/output.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/load.ts';
import { createStyle } from '../views/terminal/style.ts';
import { declareCommands } from './commands.ts';

/** Runs one command line in a world and answers its exit code. Never throws. */
export async function main(argv: string[], host: Host): Promise<number> {
  const isColourAllowed = !argv.includes('--no-color');
  const context: Context = {
    host,
    messages: await loadMessages(findLanguage(argv, host)),
    style: {
      out: createStyle(isColourAllowed && wantsColour(host.out, host)),
      err: createStyle(isColourAllowed && wantsColour(host.err, host)),
    },
  };
  const exitCode = await runCommand(argv, context);
  return (await isDelivered(context)) || exitCode === EXIT.usage ? exitCode : EXIT.file;
}

async function runCommand(argv: string[], context: Context): Promise<number> {
  let exitCode: number = EXIT.fine;
  try {
    if (findTypedLanguage(argv) === undefined) requireLanguage(context);
    await declareCommands(context, (code) => {
      exitCode = code;
    }).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, context);
  }
}

/** Whether all output has gone out. If not, that is said where it still can be. */
async function isDelivered(context: Context): Promise<boolean> {
  const { out, err } = context.host;
  const flush = async (output: Output) => {
    try {
      await output.flush();
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const failure = await flush(out);
  if (failure !== undefined) explainFailure(failure, context);
  return (await flush(err)) === undefined && failure === undefined;
}

const LANGUAGE_VARIABLE = 'KHOAGIAO_LANG';

/** The language has to be known before the command line is read, since help and complaints are in it. */
function findLanguage(argv: string[], host: Host): Language {
  const value = findTypedLanguage(argv) ?? host.env(LANGUAGE_VARIABLE);
  return LANGUAGES.find((language) => language === value?.trim().toLowerCase()) ?? 'vi';
}

function findTypedLanguage(argv: string[]): string | undefined {
  const index = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (index < 0) return undefined;
  const [, given = argv[index + 1]] = argv[index]!.split('=');
  return given;
}

/** @throws UsageError where the environment names a language that is not there */
function requireLanguage({ host, messages }: Context): void {
  const value = host.env(LANGUAGE_VARIABLE);
  if (value) createValueReaders(messages).choice(LANGUAGE_VARIABLE, LANGUAGES)(value);
}

/** https://no-color.org and its counterpart FORCE_COLOR, then whether anyone is there to see it. */
function wantsColour({ isTerminal }: Output, host: Host): boolean {
  if (host.env('NO_COLOR')) return false;
  const forced = host.env('FORCE_COLOR');
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && host.env('TERM') !== 'dumb';
}

// The code of commander's error where no command is given, after it has shown the help.
const HELP_SHOWN = 'commander.help';

function explainFailure(error: unknown, context: Context): number {
  const { messages, style } = context;
  const complain = (message: string) => writeNotice(messages.commandLine.problem(message), context, style.err.danger);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    if (error.code !== HELP_SHOWN) complain(revealUnsafe(error.message));
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    complain(revealUnsafe(error.message));
    for (const line of error.more) writeNotice(revealUnsafe(line), context);
    return EXIT.usage;
  }
  if (error instanceof FileError) {
    complain(describeFileError(error, context));
    return EXIT.file;
  }
  complain(messages.commandLine.bug(revealUnsafe(error instanceof Error ? error.message : String(error))));
  return EXIT.file;
}
