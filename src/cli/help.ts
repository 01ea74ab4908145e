import { Command } from 'commander';
import type { Context } from '../commands/context.ts';

const DEFAULT_WIDTH = 80;

/** A command that speaks the reader's language, writes through the host, and throws instead of ending the process. */
export function createCommand(name: string, description: string, { host, messages, style }: Context): Command {
  const { titles, helpOption, examples, exampleLines } = messages.commandLine;
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', helpOption)
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      // Complaints are made in one place, in the chosen language.
      outputError: () => {},
      getOutHelpWidth: () => host.out.columns ?? DEFAULT_WIDTH,
    })
    .configureHelp({
      styleTitle: (title) => style.out.strong(titles[title] ?? title),
      subcommandTerm: (command) => command.name(),
      // Defaults stand in the descriptions, in the reader's language.
      optionDescription: (option) => option.description,
    })
    .addHelpText('after', () => {
      const lines = exampleLines[name === 'khoagiao' ? 'program' : name] ?? [];
      const width = Math.max(0, ...lines.map(([command]) => command.length));
      const shown = lines.map(([command, meaning]) => `  ${command.padEnd(width)}  ${style.out.quiet(meaning)}`);
      return `\n${style.out.strong(examples)}\n${shown.join('\n')}`;
    });
}
