import type { RelatedRole } from '../../core/diagnostics/diagnostic.ts';
import type { Messages } from '../vi/index.ts';
import { counted } from './counted.ts';

const RELATED: Record<RelatedRole, string> = {
  first: 'already here',
  'other-key': 'the other key',
  quote: 'what the document says',
  rule: 'the deadline',
  issued: 'the date of issue',
  updated: 'the day the file last changed',
  document: 'a document of this symbol',
  item: 'the item that is named',
};

export const report: Messages['report'] = {
  severity: (severity) => severity,
  hint: 'hint',
  related: (role) => RELATED[role],
  acknowledged: (reason) => `acknowledged: ${reason}`,
  summary: (files, errors, warnings, notes) => {
    const counts = [
      counted(errors, 'error'),
      counted(warnings, 'warning'),
      ...(notes > 0 ? [counted(notes, 'note')] : []),
    ];
    return `${counted(files, 'file')}: ${counts.join(', ')}.`;
  },
  quotes: (compared, withoutDate, notRead) =>
    `${counted(compared + withoutDate + notRead, 'quote')}: ${compared} compared with \`when\`, ${withoutDate} without a date, ${notRead} not read.`,
};
