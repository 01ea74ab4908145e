import type { Diagnostic } from '../core/diagnostic.ts';
import { hasErrors, type SourceFile } from '../core/source.ts';
import type { WorkdayTable } from '../core/workdays.ts';
import { checkDistinctDays } from './checks/workdays.ts';
import { openYaml } from './open.ts';
import { orderFindings } from './order.ts';
import { createReport } from './report.ts';
import { checkShape } from './schema/check.ts';
import { workdayTableShape } from './schema/workdays.ts';

export interface ReadTableResult {
  /** Present where nothing found is an error. */
  table?: WorkdayTable;
  diagnostics: Diagnostic[];
  file: SourceFile;
}

/** Reads a table of working days, in the form of data/workdays-vn.yaml, as strictly as a programme is read. */
export function readWorkdayTable(content: Uint8Array | string, name: string): ReadTableResult {
  const { file, failures, parsed, value } = openYaml(content, name);
  if (failures) return { diagnostics: failures, file };
  const { data, found } = checkShape(parsed, value, workdayTableShape);
  if (data) checkDistinctDays(data.years, ['years'], parsed, createReport(parsed, found));
  const diagnostics = orderFindings(found);
  return data && !hasErrors(diagnostics) ? { table: data, diagnostics, file } : { diagnostics, file };
}
