import type { TimeOfDay } from '../core/due-rule.ts';
import type { Weekday } from '../core/time/date.ts';
import type { Frequency } from '../core/time/period.ts';
import type { WindowsStatement } from './reading.ts';
import type { Token } from './tokens.ts';

/** `period` is "kỳ báo cáo": whichever the report is of. */
export type Unit = Frequency | 'period';

/** Which one of several, counted from 1. */
export type Nth = number | 'last';

/** Which of its kind a unit is. */
export type Which =
  | { kind: 'plain' }
  | { kind: 'each' }
  /** "tháng báo cáo" is `this`: the period that is reported on. */
  | { kind: 'relation'; of: 'previous' | 'this' | 'next' }
  /** "quý này": the one in which the document was written. */
  | { kind: 'current' }
  | { kind: 'nth'; nth: Nth }
  | { kind: 'numbers'; numbers: number[]; year: number | null };

export interface UnitPart {
  kind: 'unit';
  unit: Unit;
  which: Which;
}

export type CountedUnit = 'days' | 'workdays' | 'weeks' | 'months' | 'hours';

/** The day itself, however it is said. */
export type DayPart =
  /** Each day of each month; `isWindow` where the days follow each other ("22, 23 và 24/6"). */
  | { kind: 'dates'; days: number[]; months: number[]; year: number | null; isWindow: boolean }
  | { kind: 'days'; days: Nth[]; isOrdinal: boolean }
  | { kind: 'weekday'; weekday: Weekday; nth: Nth | null }
  | { kind: 'workday'; nth: Nth }
  /** "10 ngày đầu" of a month or a quarter. */
  | { kind: 'first-days'; count: number; unit: 'days' | 'workdays' };

export interface EndingPart {
  /** "kể từ ngày kết thúc quý": what is counted begins the day after. */
  kind: 'ending';
  unit: UnitPart;
}

export interface FrequencyPart {
  kind: 'frequency';
  every: Frequency;
  perWindow: WindowsStatement['perWindow'];
}

export type Part =
  | DayPart
  | UnitPart
  | EndingPart
  /** `weak`: "hạn", "thời hạn", which hold for the next day that has no other boundary. */
  | { kind: 'boundary'; boundary: 'before' | 'by'; weak: boolean }
  | { kind: 'in' }
  /** "thời gian:", which leads to a time and says nothing of its boundary. */
  | { kind: 'label' }
  | { kind: 'from' }
  /** `isBoundary`: "đến hết", which is one of its own where no window ends. */
  | { kind: 'to'; isBoundary: boolean }
  | { kind: 'after' }
  | { kind: 'hour'; time: TimeOfDay }
  | FrequencyPart
  | { kind: 'times'; times: number }
  | { kind: 'at-least' }
  | { kind: 'count'; count: number; unit: CountedUnit }
  | { kind: 'event'; direction: 'after' | 'ahead' }
  /** What something is called: "báo cáo 6 tháng đầu năm", "kế hoạch năm 2026"; with its frequency in "báo cáo hằng quý". */
  | { kind: 'name'; unit: UnitPart | null; frequency: FrequencyPart | null }
  /** "số liệu", "thời điểm báo cáo": the time beside it is what a report covers. */
  | { kind: 'data'; strong: boolean }
  | { kind: 'undated'; awaited: boolean }
  /** A day off moves the day to the next working day, or back to the last one. */
  | { kind: 'deferral'; isForward: boolean }
  | { kind: 'doubt' }
  | { kind: 'impossible' }
  | { kind: 'joint'; joint: 'and' | 'or' | 'comma' | 'stop' | 'open' | 'close' | 'dash' | 'colon' }
  | { kind: 'glue' }
  /** A number that belongs to no other part. */
  | { kind: 'number' }
  | { kind: 'word' };

/** A part with its place among the tokens of its phrase; `to` is the first that is no longer in it. */
export type PlacedPart = Part & { from: number; to: number };

/** What something is called, where that says nothing of time: a symbol, "đợt 1", "năm học 2025-2026". */
export const NAME: Part = { kind: 'name', unit: null, frequency: null };

/** What begins at a place of the tokens, and how many of them it takes. */
export interface FoundPart {
  part: Part;
  length: number;
}

export type FindPart = (tokens: Token[], at: number) => FoundPart | undefined;
