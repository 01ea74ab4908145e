import { Command, type Help, type Option } from 'commander';
import type { Context } from '../commands/context.ts';
import { explainCommanderError } from './commander-errors.ts';
import { type CommandWords, describeUsage } from './usage.ts';

const DEFAULT_WIDTH = 80;

/**
 * A command that speaks the reader's language, writes through the host, and throws instead of ending the process. Its help is
 * commander's, except for what `help` replaces.
 */
export function createCommand(
  name: string,
  { does, examples }: CommandWords,
  context: Context,
  help: Partial<Help> = {},
): Command {
  const { host, messages, style } = context;
  const { titles, examples: title, options, usage } = messages.commands;
  const command: Command = new Command(name)
    .description(does)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .exitOverride((error) => {
      throw explainCommanderError(error, command, examples, messages);
    })
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      // Complaints are made in one place, in the chosen language.
      outputError: () => {},
      getOutHelpWidth: () => host.out.columns ?? DEFAULT_WIDTH,
    })
    .configureHelp({
      styleTitle: (heading) => style.out.strong(titles[heading] ?? heading),
      subcommandTerm: (child) => child.name(),
      commandUsage: (child) => describeUsage(child, usage.options),
      // The descriptions name defaults and choices themselves, in the reader's language.
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
      ...help,
    });
  if (examples.length > 0)
    command.addHelpText('after', () => `\n${style.out.strong(title)}\n${listExamples(examples, context).join('\n')}`);
  return command;
}

/** Refuses options and arguments that are empty or blank, as if they were not there: `-o ''`, `read ' '` */
export function requireValues(command: Command): void {
  const isBlank = (value: unknown) => [value].flat().some((one) => typeof one === 'string' && one.trim() === '');
  const option = command.options.find((one) => isBlank(command.getOptionValue(one.attributeName())));
  if (option)
    command.error(`error: option '${option.flags}' argument missing`, { code: 'commander.optionMissingArgument' });
  const argument = command.registeredArguments.find((_, index) => isBlank(command.processedArgs[index]));
  if (argument)
    command.error(`error: missing required argument '${argument.name()}'`, { code: 'commander.missingArgument' });
}

/** The command `khoagiao` itself, whose help shows what to do first and fits a terminal of 24 lines. */
export function createProgram(context: Context): Command {
  const { description, first, usage } = context.messages.commands;
  return createCommand('khoagiao', { does: description, examples: [] }, context, {
    commandUsage: (command) => `${command.name()} ${usage.command} ${usage.options}`,
    formatHelp: (command, helper) => formatProgramHelp(command, helper, listExamples(first.examples, context)),
  });
}

/** Shows the help of a command, or of all where none is named. Another name fails as an unknown command does. */
export function showHelpOf(name: string | undefined, program: Command): void {
  const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
  if (command) command.outputHelp();
  else program.parse([name!], { from: 'user' });
}

function listExamples(examples: CommandWords['examples'], { style }: Context): string[] {
  const width = Math.max(...examples.map(([line]) => line.length));
  return examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${style.out.quiet(meaning)}`);
}

/** The groups in the order of their commands; of the first group, examples stand for the commands. */
function formatProgramHelp(program: Command, helper: Help, first: string[]): string {
  const width = helper.padWidth(program, helper);
  const item = (term: string, meaning: string) => helper.formatItem(term, width, meaning, helper);
  const commands = helper.visibleCommands(program);
  const titles = [...new Set(commands.map((command) => command.helpGroup()))];
  const groups = titles.map((title, index) => {
    const members = commands.filter((command) => command.helpGroup() === title);
    const lines = index === 0 ? first : members.map((command) => item(command.name(), command.description()));
    return [helper.styleTitle(title), ...lines];
  });
  // The command `help` is listed; one more line would be the 25th.
  const isListed = ({ long }: Option) => long !== '--help';
  const options = helper
    .visibleOptions(program)
    .filter(isListed)
    .map((option) => item(option.flags, option.description));
  const blocks = [
    [program.description(), `${helper.styleTitle('Usage:')} ${helper.commandUsage(program)}`],
    ...groups,
    [helper.styleTitle('Options:'), ...options],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
