import { Argument, type Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Context } from '../commands/context.ts';
import { AGENDA_FORMATS, CHANGE_FORMATS, READING_FORMATS, REPORT_FORMATS, SHELLS } from '../commands/formats.ts';
import { createValueReaders } from '../commands/values.ts';
import { KINDS } from '../core/program.ts';
import { LANGUAGES } from '../i18n/index.ts';
import { createCommand } from './help.ts';
import { listCandidates } from './shell-completion.ts';
import { readWords } from './shell-words.ts';

/** The command line: each command with its options. A command's own code is loaded only when it is asked for. */
export function declareCommands(context: Context, finish: (exitCode: number) => void): Command {
  const { messages } = context;
  const { commandLine } = messages;
  const { options: say, arguments: explain, values } = commandLine;
  const read = createValueReaders(messages);
  const files = new Option(`-f, --file <${values.file}...>`, say.file);
  // After -f, a further word could be the item to show: there a second file takes a second -f.
  const fileByFile = new Option(`-f, --file <${values.file}>`, say.file).argParser(
    (path: string, before: string[] = []) => [...before, path],
  );

  // Every command that writes a file has both.
  const output = (meaning: string) => new Option(`-o, --output <${values.file}>`, meaning);
  const force = new Option('--force', say.force);
  const workdays = new Option(`--workdays <${values.file}>`, say.workdays);
  const choice = (name: string, words: { value: string; meaning: string }, allowed: readonly string[]) =>
    new Option(`${name} <${words.value}>`, words.meaning).choices(allowed).argParser(read.choice(name, allowed));
  const format = (allowed: readonly string[]) =>
    choice('--format', { value: values.format, meaning: say.format(allowed) }, allowed).default(allowed[0]);
  const kind = choice('--kind', { value: values.kinds, meaning: say.kind }, KINDS).argParser(
    read.choices('--kind', KINDS),
  );

  const program = createCommand('khoagiao', commandLine.description, context)
    .usage(commandLine.usageWithCommand)
    .version(packageJson.version, '-V, --version', commandLine.versionOption);

  const declare = (command: keyof typeof commandLine.commands) => {
    const declared = createCommand(command, commandLine.commands[command], context).usage(commandLine.usage);
    program.addCommand(declared);
    return declared;
  };

  declare('deadlines')
    .addOption(files)
    .option(`--today <${values.date}>`, say.today, read.date('--today'))
    .addOption(
      new Option(`--from <${values.date}>`, say.from).argParser(read.date('--from')).conflicts(['all', 'within']),
    )
    .addOption(new Option(`--to <${values.date}>`, say.to).argParser(read.date('--to')).conflicts(['all', 'within']))
    .addOption(new Option(`--within <${values.span}>`, say.within).argParser(read.span('--within')).conflicts('all'))
    .option('--all', say.all)
    .addOption(workdays)
    .option('--exit-code', say.exitCode)
    .addOption(kind)
    .option(`--section <${values.section}>`, say.section)
    .option(`--actor <${values.text}>`, say.actor)
    .addOption(choice('--format', { value: values.format, meaning: say.formatByName(AGENDA_FORMATS) }, AGENDA_FORMATS))
    .addOption(output(say.output))
    .addOption(force)
    .action(async (options) => finish(await (await import('../commands/deadlines.ts')).runDeadlines(options, context)));

  declare('export')
    .addOption(files)
    .addOption(output(say.calendarOutput))
    .addOption(force)
    .option(`--from <${values.date}>`, say.from, read.date('--from'))
    .option(`--to <${values.date}>`, say.to, read.date('--to'))
    .addOption(kind)
    .option(`--section <${values.section}>`, say.section)
    .option(`--remind <${values.reminders}>`, say.remind, 'last-workday')
    .option(`--alarm <${values.span}>`, say.alarm, '1d')
    .option(`--since <${values.file}>`, say.since)
    .addOption(workdays)
    .action(async (options) => finish(await (await import('../commands/export.ts')).runExport(options, context)));

  declare('validate')
    .argument(`[${values.file}...]`, explain.files)
    .addOption(fileByFile)
    .addOption(format(REPORT_FORMATS))
    .option('--strict', say.strict)
    .action(async (paths, options) =>
      finish(await (await import('../commands/validate.ts')).runValidate(paths, options, context)),
    );

  declare('show')
    .argument(`[${values.item}]`, explain.item)
    .addOption(fileByFile)
    .addOption(workdays)
    .action(async (item, options) =>
      finish(await (await import('../commands/show.ts')).runShow(item, options, context)),
    );

  declare('read')
    .argument(`<${values.phrase}>`, explain.phrase)
    .option(`--year <${values.year}>`, say.readYear, read.year)
    .addOption(format(READING_FORMATS))
    .action(async (phrase, options) => finish((await import('../commands/read.ts')).runRead(phrase, options, context)));

  declare('diff')
    .argument(`<${values.old}>`, explain.old)
    .argument(`<${values.new}>`, explain.new)
    .addOption(format(CHANGE_FORMATS))
    .addOption(workdays)
    .action(async (before, after, options) =>
      finish(await (await import('../commands/diff.ts')).runDiff(before, after, options, context)),
    );

  declare('new')
    .argument(`<${values.year}>`, explain.year, read.year)
    .option(`-f, --from <${values.file}>`, say.oldProgram)
    .addOption(output(say.newOutput))
    .addOption(force)
    .addOption(workdays)
    .option(`--issuer <${values.text}>`, say.issuer)
    .option(`--guidance <${values.symbol}>`, say.guidance)
    .option(`--guidance-date <${values.date}>`, say.guidanceDate, read.date('--guidance-date'))
    .action(async (year, options) => finish(await (await import('../commands/new.ts')).runNew(year, options, context)));

  declare('schema')
    .addOption(output(say.output))
    .addOption(force)
    .action(async (options) => finish(await (await import('../commands/schema.ts')).runSchema(options, context)));

  const shell = new Argument(`<${values.shell}>`, explain.shell)
    .choices(SHELLS)
    .argParser(read.choice(values.shell, SHELLS));
  declare('completion')
    .addArgument(shell)
    .action(async (shell) => finish(await (await import('../commands/completion.ts')).runCompletion(shell, context)));

  // What the completion scripts ask; no person types it.
  program.addCommand(
    createCommand('complete', '', context)
      .addArgument(shell)
      .argument('[words...]')
      .action(async (shell, words) => {
        const { listItems, printCandidates } = await import('../commands/completion.ts');
        const lookup = { [values.item]: (named: string[]) => listItems(named, context) };
        printCandidates(listCandidates(program, readWords(shell, words), lookup), context);
      }),
    { hidden: true },
  );

  for (const command of [program, ...program.commands]) {
    command
      .addOption(choice('--lang', { value: values.language, meaning: say.lang }, LANGUAGES))
      .option('--no-color', say.noColor);
  }
  return program;
}
