import { Argument, type Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Context } from '../commands/context.ts';
import { AGENDA_FORMATS, CHANGE_FORMATS, READING_FORMATS, REPORT_FORMATS, USUAL_ENDINGS } from '../commands/formats.ts';
import { createValueReaders } from '../commands/values.ts';
import { createCommand, createProgram, requireValues, showHelpOf } from './help.ts';
import { createOptions, joinFiles, splitPaths } from './options.ts';
import { listCandidates } from './shell-completion.ts';
import { readWords } from './shell-words.ts';

/** The command line: each command with its options. A command's own code is loaded only when it is asked for. */
export function declareCommands(context: Context, finish: (exitCode: number) => void): Command {
  const { messages } = context;
  const { of, values, groups, options: say } = messages.commands;
  const read = createValueReaders(messages);
  const options = createOptions(messages);

  const program = createProgram(context).version(packageJson.version, '-V, --version', say.version);
  const declare = (command: keyof typeof of, group = groups.program) => {
    const declared = createCommand(command, of[command], context).helpGroup(group).hook('preAction', requireValues);
    program.addCommand(declared);
    return declared;
  };

  const { deadlines } = of;
  declare('deadlines', messages.commands.first.title)
    .addArgument(options.paths)
    .addOption(options.file)
    .addOption(options.date('--today', deadlines.options.today))
    .addOption(options.from().conflicts(['all', 'within']))
    .addOption(options.to().conflicts(['all', 'within']))
    .addOption(
      new Option(`--within <${values.span}>`, deadlines.options.within)
        .argParser(read.span('--within'))
        .conflicts('all'),
    )
    .option('--all', deadlines.options.all)
    .addOption(options.workdays)
    .option('--exit-code', deadlines.options.exitCode)
    .addOption(options.kind)
    .addOption(options.section)
    .option(`--actor <${values.text}>`, deadlines.options.actor)
    .addOption(
      options.choice(
        '--format',
        { value: values.format, meaning: deadlines.options.format(AGENDA_FORMATS, USUAL_ENDINGS) },
        AGENDA_FORMATS,
      ),
    )
    .addOption(options.output(say.output))
    .addOption(options.force)
    .action(async (paths, given) =>
      finish(await (await import('../commands/deadlines.ts')).runDeadlines(joinFiles(paths, given), context)),
    );

  declare('show', messages.commands.first.title)
    .argument(`[${values.item}...]`, of.show.arguments.item)
    .addOption(options.fileByFile())
    .addOption(options.workdays)
    .action(async (words, given) => {
      const { paths, others } = splitPaths(words);
      finish(await (await import('../commands/show.ts')).runShow(others, joinFiles(paths, given), context));
    });

  declare('export', messages.commands.first.title)
    .addArgument(options.paths)
    .addOption(options.file)
    .addOption(options.output(of.export.options.output))
    .addOption(options.force)
    .addOption(options.from())
    .addOption(options.to())
    .addOption(options.kind)
    .addOption(options.section)
    .option(`--remind <${values.reminders}>`, of.export.options.remind, 'last-workday')
    .option(`--alarm <${values.span}>`, of.export.options.alarm, '1d')
    .option(`--since <${values.calendar}>`, of.export.options.since)
    .addOption(options.workdays)
    .action(async (paths, given) =>
      finish(await (await import('../commands/export.ts')).runExport(joinFiles(paths, given), context)),
    );

  declare('validate')
    .addArgument(options.paths)
    .addOption(options.file)
    .addOption(options.format(REPORT_FORMATS))
    .option('--strict', of.validate.options.strict)
    .action(async (paths, given) =>
      finish(await (await import('../commands/validate.ts')).runValidate(joinFiles(paths, given), context)),
    );

  declare('new')
    .argument(`<${values.year}>`, of.new.arguments.year, read.year)
    .addArgument(options.paths)
    .addOption(options.fileByFile(of.new.options.file))
    .addOption(options.fileByFile(of.new.options.file, '--from').hideHelp())
    .addOption(options.output(of.new.options.output))
    .addOption(options.force)
    .addOption(options.workdays)
    .option(`--issuer <${values.issuer}>`, of.new.options.issuer)
    .option(`--guidance <${values.symbol}>`, of.new.options.guidance)
    .addOption(options.date('--guidance-date', of.new.options.guidanceDate))
    .action(async (year, paths, { from = [], ...given }) =>
      finish(await (await import('../commands/new.ts')).runNew(year, joinFiles([...paths, ...from], given), context)),
    );

  declare('diff')
    .argument(`<${values.old}>`, of.diff.arguments.old)
    .argument(`<${values.new}>`, of.diff.arguments.new)
    .addOption(options.format(CHANGE_FORMATS))
    .addOption(options.workdays)
    .action(async (before, after, given) =>
      finish(await (await import('../commands/diff.ts')).runDiff(before, after, given, context)),
    );

  declare('read')
    .argument(`<${values.phrase}>`, of.read.arguments.phrase)
    .option(`--year <${values.year}>`, of.read.options.year, read.year)
    .addOption(options.format(READING_FORMATS))
    .action(async (phrase, given) => finish((await import('../commands/read.ts')).runRead(phrase, given, context)));

  declare('schema', groups.other)
    .addOption(options.output(say.output))
    .addOption(options.force)
    .action(async (given) => finish(await (await import('../commands/schema.ts')).runSchema(given, context)));

  declare('completion', groups.other)
    .addArgument(options.shell)
    .action(async (shell) => finish(await (await import('../commands/completion.ts')).runCompletion(shell, context)));

  const names = [...program.commands.map((command) => command.name()), 'help'];
  const command = new Argument(`[${values.command}]`, of.help.arguments.command).choices(names);
  declare('help', groups.other)
    // Another name is an unknown command, and is said to be one.
    .addArgument(command.argParser((name) => name))
    .action((name) => showHelpOf(name, program));

  declareComplete(program, context, options.shell);
  for (const each of [program, ...program.commands]) each.addOption(options.lang).addOption(options.noColor);
  return program;
}

/** What the completion scripts ask; no person types it. */
function declareComplete(program: Command, context: Context, shell: Argument): void {
  const command = createCommand('complete', { does: '', examples: [] }, context)
    .addArgument(shell)
    .argument('[words...]')
    .action(async (shell, words) => {
      const { listItemCandidates, printCandidates } = await import('../commands/completion.ts');
      const lookup = {
        [context.messages.commands.values.item]: (named: string[]) => listItemCandidates(named, context),
      };
      printCandidates(listCandidates(program, readWords(shell, words), lookup), context);
    });
  program.addCommand(command, { hidden: true });
}
