import type { ProgramSpan } from '../../../core/program.ts';
import { words } from '../words.ts';

/** `year 2023` · `span, 01/09/2025 to 31/08/2026` */
export const nameSpan = ({ from, to }: ProgramSpan): string => {
  if (to === null) return `span, from ${words.date(from)}`;
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? `year ${year}`
    : `span, ${words.date(from)} to ${words.date(to)}`;
};
