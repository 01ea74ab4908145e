import { findCited } from '../core/citation.ts';
import type { Path } from '../core/diagnostics/diagnostic.ts';
import { type Document, findFirstYear, type Program } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import type { Editor } from '../yaml/edit/editor.ts';
import type { FileWords } from './words.ts';
import { createMove, type Move, moveYears } from './years.ts';

/** What is known of the next year's guidance. */
export interface GuidanceDetails {
  symbol?: string | undefined;
  date?: IsoDate | undefined;
}

/** The next year's guidance, in the place of the old one. What is not known of it is left open. */
export interface Guidance {
  old: Document;
  symbol: string;
  date: IsoDate | undefined;
  missing: ('symbol' | 'date' | 'term')[];
}

/** The year's own document among those that a programme rests on: the one that speaks of the year, else the first. */
export function findGuidance({ program, documents }: Program): Document | undefined {
  const basis = program.basis.flatMap((citation) => findCited(documents, citation));
  const move = createMove(program, findFirstYear(program) + 1);
  return basis.find(({ title }) => title !== moveYears(title, move)) ?? basis[0];
}

export function renewGuidance(old: Document, known: GuidanceDetails): Guidance {
  return {
    old,
    symbol: known.symbol ?? old.symbol.replace(/\d+/, '…'),
    date: known.date,
    missing: [
      ...(known.symbol === undefined ? (['symbol'] as const) : []),
      ...(known.date === undefined ? (['date'] as const) : []),
      // The term goes with the date: one that is left over would contradict it.
      ...(old.term === undefined ? [] : (['term'] as const)),
    ],
  };
}

export function writeGuidance(
  { old, symbol, date, missing }: Guidance,
  path: Path,
  move: Move,
  editor: Editor,
  { confirm }: FileWords,
): void {
  editor.set([...path, 'symbol'], symbol);
  if (date === undefined) editor.removeKey([...path, 'date']);
  else if (old.date === undefined) editor.set([...path, 'date'], date);
  else editor.rewrite([...path, 'date'], (written) => written.replace(old.date!, date));
  editor.rewrite([...path, 'title'], (written) => moveYears(written, move));
  editor.removeKey([...path, 'term']);
  if (missing.length > 0) editor.set([...path, 'confirm'], confirm.guidance(missing));
}
