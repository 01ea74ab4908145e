import type { Deadline } from '../core/deadline.ts';
import type { Context } from './context.ts';
import { writeNotice } from './notice.ts';

/** The years that dates rest on though no official notice settles their days off, each once, after a warning of each. */
export function warnOfUnsettledYears(deadlines: Deadline[], context: Context): number[] {
  const { messages, style } = context;
  const years = [...new Set(deadlines.flatMap(({ unsettledYears }) => unsettledYears))].sort();
  for (const year of years) writeNotice(messages.agenda.unsettledYear(year), context, style.err.caution);
  return years;
}
