import { type DateParts, isRealDate, parseTypedParts, toIsoDate } from '../../../../core/time/date.ts';
import { formatPeriodId, MONTHLY_FREQUENCIES, MONTHS_IN } from '../../../../core/time/period.ts';

/** The parts of the date that a text in another form means, be it a day of the calendar or not. `31/06/2023` → 31 June 2023 */
export function readDateParts(value: string): DateParts | undefined {
  const text = value
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, '-')
    .replace(/[“”„"'‘’]/g, '')
    .replace(/^\s*ngày\s+/i, '')
    .replace(/\s+(?:tháng|năm)\s+/gi, '/')
    .replace(/\s*([-/.])\s*/g, '$1')
    .replace(/^(\d{1,2}[-/.]\d{1,2}[-/.])(\d{2})$/, '$120$2')
    .replace(/^([12]\d{3})([01]\d)([0-3]\d)$/, '$1-$2-$3')
    .trim();
  return parseTypedParts(text);
}

/** The date that a text in another form means. `5/6/2023`, `2023-6-5`, `ngày 5 tháng 6 năm 2023` → `2023-06-05` */
export function suggestDate(value: string): string | null {
  const parts = readDateParts(value);
  if (!parts || !isRealDate(parts)) return null;
  const date = toIsoDate(parts);
  return date === value || !/^[12]/.test(date) ? null : date;
}

/** The day of a period that a date falls on. 2023-06-05 in a quarter → `{ month: 3, day: 5 }` */
export function suggestDay(date: string, every: string): string | null {
  const parts = readDateParts(date);
  const frequency = MONTHLY_FREQUENCIES.find((one) => one === every);
  if (!parts || !isRealDate(parts) || frequency === undefined) return null;
  const month = ((parts.month - 1) % MONTHS_IN[frequency]) + 1;
  return every === 'month' ? `{ day: ${parts.day} }` : `{ month: ${month}, day: ${parts.day} }`;
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The period that a text in another form means. `quý II/2023`, `2023q2` → `2023-Q2` · `6/2023`, `2023-6` → `2023-06` */
export function suggestPeriod(value: string): string | null {
  const text = value.toLowerCase();
  const written = /(?<!\d)[1-9]\d{3}(?!\d)/.exec(text)?.[0];
  if (!written) return null;
  const year = Number(written);
  const rest = text.replace(written, ' ');
  const quarter = /(?:q|quý)\W*([1-4]|iv|i{1,3})(?![0-9a-z])/.exec(rest)?.[1];
  if (quarter) return formatPeriodId('quarter', year, ROMAN.indexOf(quarter) + 1 || Number(quarter));
  const half = /h\W*([12])(?!\d)/.exec(rest)?.[1] ?? (/6 tháng (đầu|cuối)/.exec(rest)?.[1] === 'cuối' ? '2' : null);
  if (half || rest.includes('6 tháng đầu')) return formatPeriodId('half', year, Number(half ?? 1));
  const month = Number(/^[\s/.-]*(?:tháng )?(\d{1,2})[\s/.-]*$/.exec(rest)?.[1]);
  return month >= 1 && month <= 12 ? formatPeriodId('month', year, month) : null;
}
