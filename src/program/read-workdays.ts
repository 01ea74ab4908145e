import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { hasErrors, type SourceFile } from '../core/diagnostics/source.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { checkDistinctDays } from './checks/workdays.ts';
import { collectInto } from './diagnostics.ts';
import { addFixes } from './fixes/fixes.ts';
import { openYaml } from './open.ts';
import { orderDiagnostics } from './order.ts';
import { checkShape } from './schema/issues/check.ts';
import { workdayTableShape } from './schema/workdays.ts';

export interface ReadTableResult {
  /** Present where no diagnostic is an error. */
  table?: WorkdayTable;
  diagnostics: Diagnostic[];
  file: SourceFile;
}

/** Reads a table of working days, in the form of data/workdays-vn.yaml, as strictly as a programme is read. */
export function readWorkdayTable(content: Uint8Array | string, name: string): ReadTableResult {
  const { file, errors, parsed, value } = openYaml(content, name);
  if (errors) return { diagnostics: errors, file };
  const { data, invalid, duplicateKeys } = checkShape(parsed, value, workdayTableShape);
  const found = [...duplicateKeys, ...invalid];
  if (data) checkDistinctDays(data.years, ['years'], parsed, collectInto(parsed, found));
  const diagnostics = addFixes(orderDiagnostics(found), { root: value, parsed });
  return data && !hasErrors(diagnostics) ? { table: data, diagnostics, file } : { diagnostics, file };
}
