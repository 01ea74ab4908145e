import { UsageError } from '../core/errors.ts';
import { addDays, addMonths, type IsoDate, parseDate, parseDateParts } from '../core/time/date.ts';
import type { Messages } from '../i18n/index.ts';

/** Readers of option values: each answers the value, or throws a UsageError that says what is accepted. */
export interface ValueReaders {
  date(option: string): (value: string) => IsoDate;
  /** A date so long after another: 30d, 4w, 2m. */
  span(option: string): (value: string) => Span;
  year(value: string): number;
  choices<Choice extends string>(option: string, allowed: readonly Choice[]): (value: string) => Choice[];
  choice<Choice extends string>(option: string, allowed: readonly Choice[]): (value: string) => Choice;
}

/** A number of days, or of months. */
export interface Span {
  days: number;
  months: number;
}

/** The years that a programme may have. */
const YEARS = { first: 1900, last: 2999 };

export function createValueReaders({ commandLine: { errors } }: Messages): ValueReaders {
  const readChoice = <Choice extends string>(option: string, value: string, allowed: readonly Choice[]): Choice => {
    const choice = allowed.find((one) => one === value.trim());
    if (choice === undefined) throw new UsageError(errors.choice(option, value, [...allowed]));
    return choice;
  };
  return {
    date: (option) => (value) => {
      const date = parseDate(value);
      if (date === undefined)
        throw new UsageError((parseDateParts(value.trim()) ? errors.impossibleDate : errors.date)(option, value));
      return date;
    },
    span: (option) => (value) => {
      const [, count, unit] = /^(\d{1,4})([dwm])$/.exec(value.trim()) ?? [];
      if (count === undefined) throw new UsageError(errors.span(option, value));
      const number = Number(count);
      return unit === 'm' ? { days: 0, months: number } : { days: unit === 'w' ? number * 7 : number, months: 0 };
    },
    year: (value) => {
      const year = /^\d{4}$/.test(value.trim()) ? Number(value) : 0;
      if (year < YEARS.first || year > YEARS.last) throw new UsageError(errors.year(value, YEARS));
      return year;
    },
    choices: (option, allowed) => (value) => value.split(',').map((part) => readChoice(option, part, allowed)),
    choice: (option, allowed) => (value) => readChoice(option, value, allowed),
  };
}

/** The day a span after another. 31/01 and one month → the last day of February. */
export function addSpan(date: IsoDate, { days, months }: Span): IsoDate {
  return addDays(months === 0 ? date : addMonths(date, months), days);
}
