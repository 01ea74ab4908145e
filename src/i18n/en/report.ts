import type { Messages } from '../vi/index.ts';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const report: Messages['report'] = {
  severity: (severity) => severity,
  hint: 'hint',
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
