import type { IsoDate } from './date.ts';

/** The days of one year on which the office's week is not the plain Monday to Friday. */
export interface WorkYear {
  year: number;
  /** `official`: settled by notices. `computed`: by the Labour Code alone, until a notice is issued. */
  status: 'official' | 'computed';
  notices: string[];
  /** Weekdays that are days off. */
  off: NamedDay[];
  /** Saturdays or Sundays that are worked. */
  work: NamedDay[];
}

export interface NamedDay {
  date: IsoDate;
  name: string;
}

/** An office's own decision about one day, in its programme. */
export interface DayDecision {
  date: IsoDate;
  reason: string;
}

/** An office's own decisions, which override the table. */
export interface DayDecisions {
  off: DayDecision[];
  work: DayDecision[];
}

export interface WorkdayTable {
  years: WorkYear[];
}
