import officialTable from '../../data/workdays-vn.yaml';
import type { WorkdayTable } from '../core/workdays.ts';
import { renderReport } from '../views/report/text.ts';
import type { Context } from './context.ts';
import { readBytes } from './read-files.ts';

/**
 * The working days to go by: the table that comes with the package, in which the years of a newer file replace its own.
 * Undefined where that file is invalid, after its report has gone to stderr.
 *
 * @throws FileError
 */
export async function loadWorkdays(path: string | undefined, context: Context): Promise<WorkdayTable | undefined> {
  if (path === undefined) return officialTable;
  const { host, messages, style } = context;
  const { readWorkdayTable } = await import('../program/read-workdays.ts');
  const { file, table, diagnostics } = readWorkdayTable(await readBytes(path, host), path);
  if (table)
    return {
      years: [
        ...officialTable.years.filter(({ year }) => !table.years.some((own) => own.year === year)),
        ...table.years,
      ],
    };
  host.err.write(renderReport([{ file, diagnostics }], messages, style.err));
  return undefined;
}
