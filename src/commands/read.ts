import bundledTable from '../../data/workdays-vn.yaml';
import type { DueRule } from '../core/due-rule.ts';
import { dateAt, type IsoDate, toParts } from '../core/time/date.ts';
import { readPhrase } from '../phrase/read.ts';
import { listProposals } from '../program/quotes/proposals.ts';
import { writeRule } from '../program/schema/written-rule.ts';
import { listOccurrences } from '../schedule/dates/occurrences.ts';
import { createWorkdays } from '../schedule/dates/workdays.ts';
import { renderReadingJson } from '../views/reading/json.ts';
import { renderReading } from '../views/reading/text.ts';
import { type Context, EXIT } from './context.ts';
import type { READING_FORMATS } from './formats.ts';

export interface ReadOptions {
  year?: number;
  format: (typeof READING_FORMATS)[number];
}

const SHOWN_DATES = 3;
// A day of the year before may belong to the report of an earlier one; the third date of a yearly rule is two years on.
const YEARS = { before: 2, after: 4 };

/** How a phrase is read: its parts, the rules to paste and their next dates, or the words that are not understood. */
export function runRead(phrase: string, { year, format }: ReadOptions, { host, messages, style }: Context): number {
  const of = year ?? toParts(dateAt(host.now(), 'Asia/Ho_Chi_Minh')).year;
  const span = { from: `${of}-01-01`, to: `${of}-12-31` } as const;
  const reading = readPhrase(phrase, span);
  const rules = listProposals(reading, span).map((rule) => ({ rule, when: writeRule(rule), next: listNext(rule, of) }));
  host.out.write(
    format === 'json'
      ? renderReadingJson(reading, rules)
      : renderReading(reading, rules, { messages, style: style.out, width: host.out.columns }),
  );
  return reading.understood === 'yes' ? EXIT.fine : EXIT.failed;
}

/** The first dates as written from 1 January of a year on. */
function listNext(rule: DueRule, year: number): IsoDate[] {
  const span = { from: `${year - YEARS.before}-01-01`, to: `${year + YEARS.after}-12-31` } as const;
  const dates = listOccurrences(rule, span, createWorkdays(bundledTable)).map(({ due }) => due);
  return dates.filter((date) => date >= `${year}-01-01`).slice(0, SHOWN_DATES);
}
