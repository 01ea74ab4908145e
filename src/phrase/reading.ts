import type { CountUnit, DueRule } from '../core/due-rule.ts';

/** What a phrase says. Several alternatives where it leaves its year or its period open, the most usual first. */
export interface Reading {
  /** The phrase with composed letters: the places below count in it. */
  phrase: string;
  /** `yes` only where every word about time is understood: a wrong reading is worse than none. */
  understood: 'yes' | 'partly' | 'no';
  /** Empty unless `understood` is `yes`. */
  alternatives: Statement[];
  notUnderstood: string[];
  /** Days that no calendar has, such as 31/6; they are not understood either. */
  impossible: string[];
  /** The phrase has a boundary word such as “trước”, understood or not. */
  hasBoundary: boolean;
  parts: ReadPart[];
}

export type Statement = DatesStatement | WindowsStatement | CountStatement | UndatedStatement | { kind: 'covers' };

/** Days, or windows that begin and end on named days; the rules hold together. */
export interface DatesStatement {
  kind: 'dates';
  rules: QuotedRule[];
  /** The phrase says how often a year, and its days are not evenly spaced: which report each belongs to stays open. */
  several: boolean;
}

export interface QuotedRule {
  rule: DatedRule;
  /** Whether the phrase has a word for its boundary; without one it reads as `by`. */
  boundaryStated: boolean;
}

export type DatedRule = Extract<DueRule, { form: 'date' | 'recurring' | 'window' | 'recurring-window' }>;

/** Windows without a day, such as "hàng quý" or "trong quý II". */
export interface WindowsStatement {
  kind: 'windows';
  rules: WindowOnlyRule[];
  /** `any`: the phrase counts its occasions ("hai lần mỗi năm") without saying when each of them is. */
  perWindow: 'one' | 'at-least-one' | 'any';
}

export type WindowOnlyRule = Extract<DueRule, { form: 'every' | 'during' | 'recurring-window' }>;

/** Counted from an event; `count` is null where the phrase names the event alone. */
export interface CountStatement {
  kind: 'count';
  count: { count: number; unit: CountUnit } | null;
  direction: 'after' | 'ahead';
}

/** No date; `as` is what a file writes for its words, such as "theo hướng dẫn …" or "thường xuyên". */
export interface UndatedStatement {
  kind: 'undated';
  as: 'pending' | 'ongoing' | null;
}

/** A part of the phrase, from one place to another. */
export interface ReadPart {
  kind: ReadPartKind;
  from: number;
  to: number;
}

export type ReadPartKind =
  | 'boundary'
  | 'day'
  | 'period'
  | 'hour'
  | 'frequency'
  | 'count'
  | 'event'
  | 'undated'
  | 'data-window'
  | 'name'
  | 'not-understood';
