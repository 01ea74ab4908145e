import type { ProgramSpan } from '../../../core/program.ts';
import { words } from '../words.ts';

/** `năm 2023` · `thời gian từ 01/09/2025 đến 31/08/2026` */
export const nameSpan = ({ from, to }: ProgramSpan): string => {
  if (to === null) return `thời gian từ ${words.date(from)}`;
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? `năm ${year}`
    : `thời gian từ ${words.date(from)} đến ${words.date(to)}`;
};
