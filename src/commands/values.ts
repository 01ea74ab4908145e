import { UsageError } from '../core/errors.ts';
import { KINDS, type Kind, PROGRAM_YEARS } from '../core/program.ts';
import { foldText } from '../core/text/text.ts';
import { addDays, addMonths, type IsoDate, parseDate, parseTypedParts } from '../core/time/date.ts';
import { words as english } from '../i18n/en/words.ts';
import type { Messages } from '../i18n/index.ts';
import { words as vietnamese } from '../i18n/vi/words.ts';

/** Readers of option values: each answers the value, or throws a UsageError that says what is accepted. */
export interface ValueReaders {
  date(option: string): (value: string) => IsoDate;
  /** A date so long after another: 30d, 4w, 2m, or a number of days. */
  span(option: string): (value: string) => TypedSpan;
  year(value: string): number;
  /** Kinds by their key or their name in any language, accents and case ignored: `report`, `báo cáo,hop` */
  kinds(option: string): (value: string) => Kind[];
  /** Each kind with its name: `report (báo cáo)` */
  listKinds(): string[];
  choice<Choice extends string>(option: string, allowed: readonly Choice[]): (value: string) => Choice;
}

/** A number of days, or of months. */
export interface TypedSpan {
  days: number;
  months: number;
}

/** A hundred years. What is longer is a mistake in typing. */
const LONGEST_SPAN = { d: 36_500, w: 5_200, m: 1_200 };

export function createValueReaders({ words, commandLine: { errors } }: Messages): ValueReaders {
  const listKinds = () => KINDS.map((one) => (words.kind(one) === one ? one : `${one} (${words.kind(one)})`));
  const readKind = (option: string, value: string): Kind => {
    const name = foldText(value.trim());
    const kind = KINDS.find((one) => listNames(one).includes(name));
    if (kind !== undefined) return kind;
    throw new UsageError(errors.choice(option, value, listKinds()));
  };
  return {
    date: (option) => (value) => {
      const date = parseDate(value);
      if (date === undefined)
        throw new UsageError((parseTypedParts(value.trim()) ? errors.impossibleDate : errors.date)(option, value));
      return date;
    },
    span: (option) => (value) => {
      const [, count, unit = 'd'] = /^(\d+)([dwm])?$/.exec(value.trim().toLowerCase()) ?? [];
      if (count === undefined) throw new UsageError(errors.span(option, value));
      const number = Number(count);
      const longest = LONGEST_SPAN[unit as keyof typeof LONGEST_SPAN];
      if (number > longest) throw new UsageError(errors.longSpan(option, value, `${longest}${unit}`));
      return unit === 'm' ? { days: 0, months: number } : { days: unit === 'w' ? number * 7 : number, months: 0 };
    },
    year: (value) => {
      const year = /^\d{4}$/.test(value.trim()) ? Number(value) : 0;
      if (year < PROGRAM_YEARS.first || year > PROGRAM_YEARS.last)
        throw new UsageError(errors.year(value, PROGRAM_YEARS));
      return year;
    },
    kinds: (option) => (value) => value.split(',').map((part) => readKind(option, part)),
    listKinds,
    choice: (option, allowed) => (value) => {
      const choice = allowed.find((one) => one === value.trim().toLowerCase());
      if (choice === undefined) throw new UsageError(errors.choice(option, value, [...allowed]));
      return choice;
    },
  };
}

/** What people call a kind in any language, folded. `review` → review, so ket, tong ket … */
function listNames(kind: Kind): string[] {
  const labels = [vietnamese, english].map((words) => words.kind(kind));
  return [kind, ...labels, ...labels.flatMap((label) => label.split(/[/,] ?/))].map(foldText);
}

/** The day a span after another. 31/01 and one month → the last day of February. */
export function addSpan(date: IsoDate, { days, months }: TypedSpan): IsoDate {
  return addDays(months === 0 ? date : addMonths(date, months), days);
}
