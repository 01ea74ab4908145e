import type { Amendment } from './amendment.ts';
import type { Covers } from './covers.ts';
import type { DueRule } from './due-rule.ts';
import { type IsoDate, toParts } from './time/date.ts';
import type { DayDecisions } from './time/workdays.ts';

/** Accepted warnings: the code of each, with the reason. */
export type Acknowledgements = Record<string, string>;

/** A yearly programme of work, as its YAML file states it. */
export interface Program {
  program: Header;
  /** Days off and days worked that the office has decided on for itself. */
  workdays?: DayDecisions | undefined;
  documents: Document[];
  sections: Section[];
}

export interface Header {
  /** ASCII slug: names files and calendar entries. */
  id: string;
  title: string;
  issuer: string;
  /** Null where the file names its first and last day instead. */
  year: number | null;
  /** The first and the last day, also of a year; `to` is null for a regime without an end. */
  span: ProgramSpan;
  /** IANA zone in which "today" is reckoned. */
  timezone: string;
  /** The day this file last changed: every stamp in a calendar comes from it. */
  updated: IsoDate;
  /** Raised with each change, so that calendars accept the newer dates. */
  revision: number;
  /** Symbols of the documents that the programme rests on. */
  basis: string[];
  /** What a person has yet to confirm here, after a programme was carried over from another year. */
  confirm?: string | undefined;
  acknowledge?: Acknowledgements | undefined;
}

export interface ProgramSpan {
  from: IsoDate;
  to: IsoDate | null;
}

/** A Party or state document. Numbers restart each term, so its identity is symbol and date together. */
export interface Document {
  symbol: string;
  type: string;
  issuer: string;
  /** Roman numeral of the term of the body that issued it. */
  term?: string | undefined;
  /** Left out where the keeper of the file does not know it. */
  date?: IsoDate | undefined;
  title: string;
  note?: string | undefined;
  /** Where the source prints a detail of it otherwise. */
  printed: Misprint[];
  /** What a person has yet to confirm here, after a programme was carried over from another year. */
  confirm?: string | undefined;
  acknowledge?: Acknowledgements | undefined;
}

export interface Misprint {
  /** Place in the source. */
  in: string;
  symbol?: string | undefined;
  term?: string | undefined;
  date?: IsoDate | undefined;
  title?: string | undefined;
  type?: string | undefined;
}

export interface Section {
  id: string;
  title: string;
  items: Item[];
}

export const KINDS = ['report', 'review', 'supervision', 'meeting', 'task'] as const;
export type Kind = (typeof KINDS)[number];

export interface Item {
  id: string;
  kind: Kind;
  title: string;
  /** A shorter title, for narrow tables and calendars on a phone. */
  short?: string | undefined;
  actor?: string | undefined;
  recipient?: string | undefined;
  /** Place in the source, such as II.2.1. */
  source?: string | undefined;
  /** The operative phrase, word for word. */
  quote?: string | undefined;
  /** For a review: how many years after the first document it reviews. */
  anniversary?: number | undefined;
  /** Symbols of the documents carried out or reviewed. */
  documents: string[];
  note?: string | undefined;
  /** Why it no longer takes place. */
  cancelled?: string | undefined;
  /** What a person has yet to confirm here, after a programme was carried over from another year. */
  confirm?: string | undefined;
  acknowledge?: Acknowledgements | undefined;
  when: DueRule;
  covers?: Covers | undefined;
  /** Later documents that change its dates, in the order in which they were added. */
  amended?: Amendment[] | undefined;
}

/** The years that a programme may have. */
export const PROGRAM_YEARS = { first: 1900, last: 2999 };

/** The year in which a programme begins: of a school year 2025–2026, 2025. */
export function findFirstYear({ span }: Pick<Header, 'span'>): number {
  return toParts(span.from).year;
}

/** The place in the source, or the section where the item names none. */
export function placeOf(item: Item, section: { id: string }): string {
  return item.source ?? section.id;
}

/** `before` X: X itself is too late. `by` X: X is in time. */
export type Boundary = 'before' | 'by';
