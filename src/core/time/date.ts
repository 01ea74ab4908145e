// Each from a module of its own: the package's index runs 250 modules.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isExists } from 'date-fns/isExists';

/**
 * A civil date, yyyy-MM-dd. It has no hour and no zone, and compares and sorts as text.
 *
 * Every function below works on real dates only: let {@link parseDate} vouch for a date that came from outside.
 */
export type IsoDate = `${number}-${number}-${number}`;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** By {@link Weekday}. */
export const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export interface DateParts {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

/** From one day to another, both included. */
export interface DateSpan {
  from: IsoDate;
  to: IsoDate;
}

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const SLASHED = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/;

/** The parts of a text that has the form of a date, be it a day of the calendar or not; undefined for any other text. */
export function parseDateParts(text: string): DateParts | undefined {
  return toNumbers(ISO.exec(text) ?? SLASHED.exec(text));
}

/** The parts of a date as people type it, the day or the year first. `1-3-2026`, `1.3.2026`, `2026-3-1` → 1 March 2026 */
export function parseTypedParts(text: string): DateParts | undefined {
  return toNumbers(DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text));
}

function toNumbers(match: RegExpExecArray | null): DateParts | undefined {
  if (!match?.groups) return undefined;
  const { year, month, day } = match.groups;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Whether the calendar has this day. 31/6/2023 → false. Years before 1000 are not dates here. */
export function isRealDate({ year, month, day }: DateParts): boolean {
  return year >= 1000 && isExists(year, month - 1, day);
}

/** Reads a date as people type it. `10/3/2023`, `2023-3-10` → `2023-03-10`; undefined where there is no such day. */
export function parseDate(text: string): IsoDate | undefined {
  const parts = parseTypedParts(text.trim());
  return parts && isRealDate(parts) ? toIsoDate(parts) : undefined;
}

export function toIsoDate({ year, month, day }: DateParts): IsoDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as IsoDate;
}

export function toParts(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** `addDays('2023-03-10', -1)` → `2023-03-09` */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromNoon(addDaysTo(toNoon(date), days));
}

/** The same day months later, or the last of a shorter month. `addMonths('2023-01-31', 1)` → `2023-02-28` */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return fromNoon(addMonthsTo(toNoon(date), months));
}

/** Calendar days from one date to another, negative when `to` is earlier. `2023-03-01`, `2023-03-09` → 8 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toNoon(to), toNoon(from));
}

/** `2023-06-04` → 0, a Sunday */
export function weekdayOf(date: IsoDate): Weekday {
  return toNoon(date).getDay() as Weekday;
}

/** Monday of week 1 holds 4 January (ISO 8601). `2026`, 7 → `2026-02-09` */
export function mondayOfIsoWeek(year: number, week: number): IsoDate {
  const fourth: IsoDate = `${year}-01-04`;
  return addDays(fourth, 7 * (week - 1) - ((weekdayOf(fourth) + 6) % 7));
}

/** The ISO week of a date; its year is that of the week's Thursday. `2027-01-01` → `{ year: 2026, week: 53 }` */
export function isoWeekOf(date: IsoDate): { year: number; week: number } {
  const thursday = addDays(date, 3 - ((weekdayOf(date) + 6) % 7));
  const { year } = toParts(thursday);
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** `2023`, 2 → 28 */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1));
}

// The zone in nearly every file: UTC+7 all year round, by the tz database since 1975. To ask the runtime about a zone takes
// it almost half as long as to start, which is kept for the others.
const VIETNAM = { zone: 'Asia/Ho_Chi_Minh', hoursAhead: 7 };

/**
 * The date that a clock in `timeZone` shows at an instant (milliseconds since 1970; in Viet Nam from 1976 on).
 * 17:30 on 1 March 2023 in UTC, `Asia/Ho_Chi_Minh` → `2023-03-02`
 */
export function dateAt(instant: number, timeZone: string): IsoDate {
  if (timeZone === VIETNAM.zone)
    return new Date(instant + VIETNAM.hoursAhead * 3_600_000).toISOString().slice(0, 10) as IsoDate;
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  ) as IsoDate;
}

/** Whether the runtime knows this IANA zone. `Asia/Ho_Chi_Minh` → true */
export function isTimeZone(timeZone: string): boolean {
  if (timeZone === VIETNAM.zone) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a zone's clocks show Vietnam's time (UTC+7) in every month of a year.
 * `Asia/Bangkok`, 2026 → true; `Asia/Singapore`, 2026 → false
 */
export function isVietnameseTime(timeZone: string, year: number): boolean {
  if (timeZone === VIETNAM.zone) return true;
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15)).every(
    (instant) => offset.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value === 'GMT+07:00',
  );
}

// Noon exists on every day of every zone; midnight is skipped where summer time begins at it.
function toNoon(date: IsoDate): Date {
  const { year, month, day } = toParts(date);
  return new Date(year, month - 1, day, 12);
}

function fromNoon(date: Date): IsoDate {
  return toIsoDate({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
