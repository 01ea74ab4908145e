import { createCitationFinder } from '../../core/citation.ts';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { Document, Item, ProgramSpan } from '../../core/program.ts';
import { toParts } from '../../core/time/date.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Calendar } from '../quotes/marks.ts';
import { findAnniversaries } from '../titles/anniversaries.ts';
import { findOtherDates } from '../titles/dates.ts';
import { findDocuments } from '../titles/symbols.ts';

type FindCited = (citation: string) => Partial<Document>[];

/** What a title says of its date, its documents and how long they are in force agrees with the item's other keys. */
export function checkTitles(draft: Draft, calendar: Calendar | undefined, add: AddDiagnostic): void {
  const findCited = createCitationFinder(draft.documents);
  for (const { item, path } of listItems(draft)) {
    if (item.title === undefined) continue;
    const at = [...path, 'title'];
    checkSymbols(item.title, item.documents ?? [], at, add);
    if (draft.program.span) checkYearsReviewed(item, findCited, draft.program.span, at, add);
    const dates = item.when && calendar && findOtherDates(item.title, item.when, calendar);
    if (dates) {
      const related = [{ role: 'rule' as const, path: [...path, 'when'] }];
      add('title-date-mismatch', at, { said: dates, rule: item.when! }, { related });
    }
  }
}

function checkSymbols(title: string, cited: string[], path: Path, add: AddDiagnostic): void {
  if (cited.length === 0) return;
  const symbols = cited.map((citation) => citation.replace(/@.*$/, ''));
  for (const { written, isOf } of findDocuments(title))
    if (!symbols.some(isOf))
      add('title-document-mismatch', path, { named: written, cited: symbols }, { part: written });
}

/** "… năm thực hiện Nghị quyết" counts from a resolution; "… thực hiện kế hoạch của Sở về Nghị quyết" does not. */
function startsWithType(reviewed: string | null, { type }: Partial<Document>): boolean {
  return reviewed !== null && type !== undefined && reviewed.toLowerCase().startsWith(type.toLowerCase());
}

/** "Tổng kết 10 năm thực hiện …" counts as `anniversary` does, or from the year of the one document. */
function checkYearsReviewed(
  { title, anniversary, documents = [] }: Partial<Item>,
  findCited: FindCited,
  span: ProgramSpan,
  path: Path,
  add: AddDiagnostic,
): void {
  const named = findAnniversaries(title!);
  const [first] = named;
  if (!first || named.some(({ years }) => years === anniversary)) return;
  if (anniversary !== undefined) {
    add(
      'title-anniversary-mismatch',
      path,
      { years: first.years, anniversary, document: null },
      { part: first.written },
    );
    return;
  }
  const [only, ...others] = documents.slice(0, 1).flatMap(findCited);
  if (only?.date === undefined || others.length > 0 || !startsWithType(first.reviewed, only)) return;
  const issued = toParts(only.date).year;
  const reached = issued + first.years;
  if (reached >= toParts(span.from).year && (span.to === null || reached <= toParts(span.to).year)) return;
  const document = { symbol: only.symbol!, issued };
  add('title-anniversary-mismatch', path, { years: first.years, anniversary: null, document }, { part: first.written });
}
