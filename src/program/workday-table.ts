import type { WorkdayTable } from '../core/workdays.ts';
import { parseYaml } from './parse.ts';

/** The working-day table that comes with the package, which the tests vouch for. */
export function readWorkdayTable(content: Uint8Array): WorkdayTable {
  return parseYaml(new TextDecoder().decode(content)).value as WorkdayTable;
}
