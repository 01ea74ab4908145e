import * as z from 'zod/mini';
import { type Header, PROGRAM_YEARS, type ProgramSpan } from '../../core/program.ts';
import { type IsoDate, isTimeZone } from '../../core/time/date.ts';
import { basisWords, headerWords } from '../../i18n/vi/schema/program.ts';
import { type CustomIssue, createIssue } from './issues/custom-issue.ts';
import { acknowledge, confirm, symbol } from './values/common-keys.ts';
import { describe, mapping } from './values/describe.ts';
import { check, date, LIMITS, slug, text, wholeNumber } from './values/values.ts';

const writtenHeader = mapping(headerWords, {
  id: slug(),
  title: text(LIMITS.title),
  issuer: text(LIMITS.title),
  year: z.optional(wholeNumber(PROGRAM_YEARS.first, PROGRAM_YEARS.last)),
  from: z.optional(date()),
  to: z.optional(date()),
  timezone: z._default(z.string().check(check(findUnknownTimeZone)), 'Asia/Ho_Chi_Minh'),
  updated: date(),
  revision: z._default(wholeNumber(0, 2147483647), 0),
  basis: z._default(z.array(describe(symbol(), basisWords)), []),
  confirm: confirm(),
  acknowledge: acknowledge(),
});

export const header = z.pipe(writtenHeader.check(z.check(checkSpan, { when: () => true })), z.transform(readHeader));

function findUnknownTimeZone(value: string): CustomIssue | undefined {
  return isTimeZone(value) ? undefined : createIssue('unknown-timezone', { value });
}

/** A span is a year, or from a date, with or without an end. */
function checkSpan({ value, issues }: z.core.ParsePayload<z.output<typeof writtenHeader>>): void {
  if (value === null || value === undefined) return;
  // A year or date with an error of its own is not missing.
  if (issues.some(({ path }) => path?.length === 0 || ['year', 'from', 'to'].includes(String(path?.[0])))) return;
  const { year, from, to } = value;
  const other = from === undefined ? 'to' : 'from';
  if (year !== undefined && (from ?? to) !== undefined)
    issues.push(createIssue('span-conflict', { other }, [other], { beside: 'year' }));
  else if (year === undefined && from === undefined)
    issues.push(
      to === undefined
        ? createIssue('missing-key', { key: 'year', example: '2023' }, ['year'])
        : createIssue('missing-key', { key: 'from', example: '2025-09-01' }, ['from']),
    );
  else if (from !== undefined && to !== undefined && to < from)
    issues.push(createIssue('reversed-window', { from, to }, ['to']));
}

function readHeader({ year, from, to, ...header }: z.output<typeof writtenHeader>) {
  return { ...header, year: year ?? null, span: readSpan({ year, from, to })! };
}

/** The first and the last day; undefined where a file with errors says neither. */
function readSpan({ year, from, to }: { year?: unknown; from?: unknown; to?: unknown }): ProgramSpan | undefined {
  if (typeof year === 'number') return { from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate };
  return from === undefined ? undefined : { from: from as IsoDate, to: (to as IsoDate | undefined) ?? null };
}

/** The header of a file with errors, of which every value that is left is valid. */
export function readSalvagedHeader(header: Record<string, unknown>): Partial<Header> {
  const span = readSpan(header);
  return { ...header, ...(span === undefined ? {} : { span }) };
}
