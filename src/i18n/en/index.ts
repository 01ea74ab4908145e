import type { Messages } from '../vi/index.ts';
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

export const en: Messages = {
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
