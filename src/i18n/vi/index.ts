import { agenda } from './agenda.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { commandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { diagnostics } from './diagnostics/index.ts';
import { describeRule } from './due-rule.ts';
import { earlier } from './earlier.ts';
import { explanation } from './explanation.ts';
import { reading } from './reading.ts';
import { renewal } from './renewal.ts';
import { report } from './report.ts';
import { words } from './words.ts';

export const vi = {
  agenda,
  calendar,
  changes,
  commandLine,
  commands,
  diagnostics,
  dueRule: describeRule,
  earlier,
  explanation,
  reading,
  renewal,
  report,
  words,
};

/** Every word for people. Vietnamese defines the type; every other language implements it. */
export type Messages = typeof vi;
