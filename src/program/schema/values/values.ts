import * as z from 'zod/mini';
import type { DiagnosticCode } from '../../../core/diagnostics/diagnostic.ts';
import { isBlank } from '../../../core/text/letters.ts';
import { findUnsafeCharacter, nameCharacter } from '../../../core/text/text.ts';
import { type DateParts, daysInMonth, type IsoDate, isRealDate, parseDateParts } from '../../../core/time/date.ts';
import { type Frequency, PERIOD_PATTERN, parsePeriod } from '../../../core/time/period.ts';
import { type CustomIssue, createIssue } from '../issues/custom-issue.ts';

/** Longest text of each size, in UTF-16 units. Bounded, since the folding of a calendar is quadratic in a text's length. */
export const LIMITS = { brief: 30, id: 64, short: 100, title: 500, quote: 1000, note: 2000 } as const;

/** A zod check by a function that returns undefined where the value is valid. */
export function check<Value>(find: (value: Value) => CustomIssue | undefined) {
  return z.check<Value>((context) => {
    const issue = find(context.value);
    if (issue) context.issues.push(issue);
  });
}

// A pattern's message is the code of its diagnostic: see diagnostics.ts.
export function pattern(expression: RegExp, code: DiagnosticCode) {
  return z.regex(expression, { error: code, abort: true });
}

export const text = (limit: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(limit), check(findControl));

// A note may run over several lines; every other text is one.
export const note = () =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.note), check(findControlInNote));

export const slug = () => z.string().check(pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid-id'), z.maxLength(LIMITS.id));

// A place is written as the document writes it; core/place.ts compares places.
export const place = () =>
  z.string().check(z.trim(), pattern(/[\p{L}\p{N}]/u, 'invalid-place'), z.maxLength(LIMITS.short), check(findControl));

export const date = () =>
  z
    .string()
    .check(z.trim(), pattern(/^[12]\d{3}-\d{2}-\d{2}$/, 'invalid-date'), check(findImpossibleDate)) as z.ZodMiniType<
    IsoDate,
    string
  >;

export const wholeNumber = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));

// YAML reads a bare 2023 as a number.
export const period = () =>
  z.pipe(
    z.union([wholeNumber(1000, 2999), z.string().check(pattern(PERIOD_PATTERN, 'invalid-period'))]),
    z.transform(String),
  );

/** A period of one of some lengths. */
export const periodWithin = (frequencies: readonly Frequency[]) =>
  period().check(
    check((id) =>
      frequencies.includes(parsePeriod(id)?.frequency ?? 'week')
        ? undefined
        : createIssue('invalid-period', { value: id, nearest: null }),
    ),
  );

function findImpossibleDate(value: string): CustomIssue | undefined {
  const parts = parseDateParts(value);
  if (!parts || isRealDate(parts)) return undefined;
  return createIssue('impossible-date', { ...parts, lastDay: lastDayOfMonth(parts) });
}

/** The last day of the month; null where there is no such month. */
export function lastDayOfMonth({ year, month }: DateParts): number | null {
  return month >= 1 && month <= 12 ? daysInMonth(year, month) : null;
}

function findControl(value: string): CustomIssue | undefined {
  if (value !== '' && isBlank(value)) return createIssue('empty-text', {});
  const character = findUnsafeCharacter(value);
  return character === undefined
    ? undefined
    : createIssue('control-character', { name: nameCharacter(character), escaped: null }, [], {
        part: character === '\n' ? undefined : character,
      });
}

function findControlInNote(value: string): CustomIssue | undefined {
  return findControl(value.replace(/\r?\n|\t/g, ' '));
}
