import type { CheckedFile } from '../core/diagnostics/source.ts';
import type { Host } from '../host/host.ts';
import { checkDuplicatePrograms } from '../program/checks/duplicate-programs.ts';
import { dropSettledNotes } from '../program/checks/neighbours.ts';
import { type Context, EXIT } from './context.ts';
import { announceSample, findPrograms } from './find-programs.ts';
import type { REPORT_FORMATS } from './formats.ts';
import { readPrograms } from './read-files.ts';

export interface ValidateOptions {
  file?: string[];
  format: (typeof REPORT_FORMATS)[number];
  strict?: boolean;
}

/** Everything wrong with the files, in one report on stdout. Fails on errors, and on warnings where asked to be strict. */
export async function runValidate(options: ValidateOptions, context: Context): Promise<number> {
  const found = findPrograms(options.file, context.host);
  const { read, exitCode } = await readPrograms(found.paths, context);
  // A report is about every file, or there is none.
  if (exitCode !== EXIT.fine) return exitCode;
  const checked = dropSettledNotes(checkDuplicatePrograms(read));
  if (found.origin === 'sample') announceSample(checked[0]!.program!.program.title, context);
  context.host.out.write(await render(checked, options.format, context));
  const severities = new Set(checked.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity)));
  const fails = severities.has('error') || (options.strict === true && severities.has('warning'));
  return fails ? EXIT.failed : EXIT.fine;
}

async function render(
  files: CheckedFile[],
  format: ValidateOptions['format'],
  { host, messages, style }: Context,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../views/report/json.ts')).renderReportJson(files, messages);
    case 'github':
      return (await import('../views/report/github.ts')).renderReportGithub(
        nameFilesInRepository(files, host),
        messages,
      );
    case 'sarif':
      return (await import('../views/report/sarif.ts')).renderReportSarif(nameFilesInRepository(files, host), messages);
    case 'text':
      return (await import('../views/report/text.ts')).renderReport(files, {
        messages,
        style: style.out,
        width: host.out.columns,
      });
  }
}

/** The files under the names that a CI service knows them by. Standard input (`-`) has none. */
function nameFilesInRepository(files: CheckedFile[], host: Host): CheckedFile[] {
  return files.map((checked) => {
    const { name, text } = checked.file;
    return name === '-' ? checked : { ...checked, file: { name: host.nameInRepository(name), text } };
  });
}
