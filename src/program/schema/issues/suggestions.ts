import { foldText } from '../../../core/text/text.ts';
import { parseDate } from '../../../core/time/date.ts';

/** An id made of a text that cannot be one. `Báo cáo quý` → `bao-cao-quy` */
export function suggestSlug(value: string): string | null {
  const slug = foldText(value)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}

/** The date that a text in another form means. `5/6/2023`, `2023-6-5`, `2023.06.05` → `2023-06-05` */
export function suggestDate(value: string): string | null {
  const date = parseDate(value);
  return date === undefined || date === value ? null : date;
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The period that a text in another form means. `quý II/2023`, `2023q2` → `2023-Q2` · `6/2023`, `2023-6` → `2023-06` */
export function suggestPeriod(value: string): string | null {
  const text = value.toLowerCase();
  const year = /(?<!\d)[1-9]\d{3}(?!\d)/.exec(text)?.[0];
  if (!year) return null;
  const rest = text.replace(year, ' ');
  const quarter = /(?:q|quý)\W*([1-4]|iv|i{1,3})(?![0-9a-z])/.exec(rest)?.[1];
  if (quarter) return `${year}-Q${ROMAN.indexOf(quarter) + 1 || quarter}`;
  const half = /h\W*([12])(?!\d)/.exec(rest)?.[1] ?? (/6 tháng (đầu|cuối)/.exec(rest)?.[1] === 'cuối' ? '2' : null);
  if (half || rest.includes('6 tháng đầu')) return `${year}-H${half ?? 1}`;
  const month = Number(/^[\s/.-]*(?:tháng )?(\d{1,2})[\s/.-]*$/.exec(rest)?.[1]);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}
