import { createCitationFinder } from '../../core/citation.ts';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import { type Document, findFirstYear, type Misprint } from '../../core/program.ts';
import { type IsoDate, toParts, weekdayOf } from '../../core/time/date.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, type InvalidFields, isInvalid, listItems } from '../draft.ts';

// The first day of each term of the Central Committee that a programme may still cite: the close of its congress.
const TERMS: [start: IsoDate, term: string][] = [
  ['2026-01-23', 'XIV'],
  ['2021-02-01', 'XIII'],
  ['2016-01-28', 'XII'],
  ['2011-01-19', 'XI'],
  ['2006-04-25', 'X'],
  ['2001-04-22', 'IX'],
  ['1996-07-01', 'VIII'],
];

// Documents of the Party's centre; those of its provinces end in /TU, and the state counts no terms.
const OF_THE_PARTY = /\/(?:TW|TƯ)$/i;

/** What a document says of itself is whole and agrees: its term with its date, its date with the week and the programme. */
export function checkDocuments(draft: Draft, invalid: InvalidFields, add: AddDiagnostic): void {
  draft.documents.forEach((document, index) => {
    const path: Path = ['documents', index];
    checkMissing(document, path, invalid, add);
    checkDate(document, draft.program.updated, path, add);
    document.printed?.forEach((misprint, place) => {
      addMisprint(document, misprint, [...path, 'printed', place], add);
    });
  });
  checkAnniversaries(draft, add);
}

/** What a document lacks. Nothing of one to be confirmed: its `confirm` says what is missing. */
function checkMissing(document: Partial<Document>, path: Path, invalid: InvalidFields, add: AddDiagnostic): void {
  const { symbol = '', date, term, confirm } = document;
  if (confirm !== undefined) return;
  const at = [...path, 'symbol'];
  const isBlank = symbol.includes('…');
  if (isBlank) add('blank-symbol', at, { symbol });
  if (term === undefined && !isInvalid([...path, 'term'], invalid) && !isBlank && OF_THE_PARTY.test(symbol))
    add('missing-term', at, { symbol, expected: date ? findTerm(date) : null });
  if (date === undefined && symbol !== '' && !isInvalid([...path, 'date'], invalid))
    add('document-undated', at, { symbol });
}

function checkDate(
  { symbol = '', date, term }: Partial<Document>,
  updated: IsoDate | undefined,
  path: Path,
  add: AddDiagnostic,
): void {
  if (date === undefined) return;
  const at = [...path, 'date'];
  const expected = findTerm(date);
  if (term !== undefined && expected !== null && term !== expected) {
    const related = [{ role: 'issued' as const, path: at }];
    add('term-mismatch', [...path, 'term'], { symbol, term, date, expected }, { related });
  }
  if (weekdayOf(date) === 0) add('sunday-document', at, { symbol, date });
  if (updated !== undefined && date > updated) {
    const related = [{ role: 'updated' as const, path: ['program', 'updated'] }];
    add('later-document', at, { symbol, date, updated }, { related });
  }
}

const DETAILS = ['symbol', 'type', 'term', 'date', 'title'] as const;

function addMisprint(document: Partial<Document>, misprint: Misprint, path: Path, add: AddDiagnostic): void {
  for (const detail of DETAILS) {
    const [printed, actual] = [misprint[detail], document[detail]];
    if (printed === undefined || actual === undefined) continue;
    add('printed-otherwise', [...path, detail], {
      symbol: document.symbol ?? '',
      place: misprint.in,
      detail,
      printed,
      actual,
    });
  }
}

/** The term that a day belongs to; null where it is before the first one known. */
function findTerm(date: IsoDate): string | null {
  return TERMS.find(([start]) => date >= start)?.[1] ?? null;
}

/** "Tổng kết 10 năm" counts from the year of the first document reviewed. */
function checkAnniversaries(draft: Draft, add: AddDiagnostic): void {
  const { span } = draft.program;
  if (!span) return;
  const year = findFirstYear({ span });
  const lastYear = span.to === null ? Number.POSITIVE_INFINITY : toParts(span.to).year;
  const findCited = createCitationFinder(draft.documents);
  for (const { item, path } of listItems(draft)) {
    const [first, ...others] = findCited(item.documents?.[0] ?? '');
    if (item.anniversary === undefined || first?.date === undefined || others.length > 0) continue;
    const issued = toParts(first.date).year;
    const reached = issued + item.anniversary;
    if (reached < year || reached > lastYear) {
      add(
        'anniversary-mismatch',
        [...path, 'anniversary'],
        {
          anniversary: item.anniversary,
          symbol: first.symbol!,
          issued,
          year,
        },
        { related: [{ role: 'issued', path: ['documents', draft.documents.indexOf(first), 'date'] }] },
      );
    }
  }
}
