import type { DiagnosticWords } from '../../core/words.ts';
import { words } from './words.ts';

/** What is told of a document by what it says of itself. */
export const documentDiagnostics: Pick<
  DiagnosticWords,
  'anniversary-mismatch' | 'term-mismatch' | 'sunday-document' | 'blank-symbol' | 'later-document' | 'printed-otherwise'
> = {
  'anniversary-mismatch': ({ anniversary, symbol, issued, year }) => ({
    message: `${anniversary} years stated, but from ${symbol} (${issued}) to ${year} it is ${year - issued}`,
  }),
  'term-mismatch': ({ symbol, term, date, expected }) => ({
    message: `${symbol} says term ${term}, its date ${words.date(date)} belongs to term ${expected}`,
  }),
  'sunday-document': ({ symbol, date }) => ({
    message: `${symbol} is dated ${words.date(date)}, a Sunday`,
    hint: 'check it against the original',
  }),
  'blank-symbol': ({ symbol }) => ({
    message: `“${symbol}” still lacks the number of the document`,
    hint: 'write it, also where the document is cited',
  }),
  'later-document': ({ symbol, date, updated }) => ({
    message: `${symbol} of ${words.date(date)} was issued after the programme (${words.date(updated)})`,
  }),
  'printed-otherwise': ({ symbol, place, detail, printed, actual }) => ({
    message: `${symbol}: ${place} prints the ${detail} as “${printed}”; this file has “${actual}”`,
  }),
};
