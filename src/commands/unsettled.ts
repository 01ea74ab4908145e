import type { Deadline } from '../core/deadline.ts';
import type { Context } from './context.ts';

/** The years that dates rest on though no official notice settles their days off, each once, after a warning of each. */
export function warnOfUnsettledYears(deadlines: Deadline[], { host, messages, style }: Context): number[] {
  const years = [...new Set(deadlines.flatMap(({ unsettledYears }) => unsettledYears))].sort();
  for (const year of years) host.err.write(`${style.err.caution(messages.agenda.unsettledYear(year))}\n`);
  return years;
}
