import { type Command as Completable, RootCommand } from '@bomb.sh/tab';
import type { Command, Option } from 'commander';
import type { Shell } from '../commands/formats.ts';

/** The command line with all that it takes. */
export type CommandTree = Command;

const NAME = 'khoagiao';

// The library ends its answer with a directive: 4 forbids the shell to offer file names, 0 leaves that to the shell. Where
// nothing else is known, a file name is the likeliest word.
const NOTHING = ':4\n';
const FILES = ':0\n';

/** The script that a shell reads at its start, and that asks this command what could come next. */
export function writeCompletionScript(shell: Shell): string {
  return capture(() => new RootCommand().setup(NAME, NAME, shell));
}

/** What could come next on a command line: its last word, maybe empty, is the one being typed. */
export function completeWords(
  program: CommandTree,
  words: string[],
  items: () => { id: string; title: string }[],
): string {
  const root = new RootCommand();
  describeOptions(program, root);
  for (const command of program.createHelp().visibleCommands(program)) {
    const described = root.command(command.name(), command.description());
    describeOptions(command, described);
    if (command.name() === 'show') {
      described.argument('item', (complete) => {
        for (const { id, title } of items()) complete(id, title);
      });
    }
  }
  const answer = capture(() => root.parse([...words]));
  return answer === NOTHING ? FILES : answer;
}

function describeOptions(command: Command, described: Completable): void {
  for (const option of command.createHelp().visibleOptions(command)) {
    const name = option.long?.replace(/^--/, '');
    if (name !== undefined) describeOption(option, name, described);
  }
}

function describeOption(
  { short, description, required, argChoices = [] }: Option,
  name: string,
  described: Completable,
): void {
  const alias = short?.slice(1);
  if (!required) {
    if (alias === undefined) described.option(name, description);
    else described.option(name, description, alias);
    return;
  }
  const suggest = (complete: (value: string, description: string) => void) => {
    for (const choice of argChoices) complete(choice, '');
  };
  described.option(name, description, suggest, alias);
}

/** The library writes to the console; here every word goes through the host. */
function capture(run: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => void lines.push(line);
  try {
    run();
  } finally {
    console.log = log;
  }
  return `${lines.join('\n')}\n`;
}
