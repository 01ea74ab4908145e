import type { DocumentParams } from '../../../core/diagnostics/families/documents.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { words } from '../words.ts';

export const documents: DiagnosticEntries<DocumentParams> = {
  'anniversary-mismatch': {
    describe: ({ anniversary, symbol, issued, year }) => ({
      message: `${anniversary} years stated, but from ${symbol} (${issued}) to ${year} it is ${year - issued}`,
      hint: 'correct `anniversary`, the date of the document, or the order of `documents`; if it is so, acknowledge it with the reason',
    }),
    explanation: "The years reviewed do not agree with the first document's year.",
    correction:
      "Correct `anniversary`, the document's date, or the order of `documents`; if it is so, acknowledge it with the reason.",
  },
  'term-mismatch': {
    describe: ({ symbol, term, date, expected }) => ({
      message: `${symbol} says term ${term}, its date ${words.date(date)} belongs to term ${expected}`,
      hint: 'compare it with the original; put what the source prints otherwise in `printed`',
    }),
    explanation: "A document's term does not agree with its date.",
    correction: 'Compare it with the original; put what the source prints otherwise in `printed`.',
  },
  'missing-term': {
    describe: ({ symbol, expected }) => ({
      message: `${symbol} is a document of the Party's centre but names no term (\`term\`)`,
      hint: expected === null ? 'for example: term: XII' : `by its date: term: ${expected}`,
    }),
    explanation:
      "A document of the Party's centre (its symbol ends in /TW) names no term. Numbers restart with each term.",
    correction:
      'Add `term` in Roman numerals. If the document belongs to no term, acknowledge it: `acknowledge: { missing-term: <reason> }`.',
  },
  'sunday-document': {
    describe: ({ symbol, date }) => ({
      message: `${symbol} is dated ${words.date(date)}, a Sunday`,
      hint: 'check it against the original',
    }),
    explanation: 'A document is dated a Sunday.',
    correction:
      'Compare it with the original; if it is so, acknowledge it: `acknowledge: { sunday-document: <reason> }`.',
  },
  'document-undated': {
    describe: ({ symbol }) => ({
      message: `${symbol} has no date of issue`,
      hint: 'add `date`; as long as it is not known, acknowledge that with the reason rather than guess',
    }),
    explanation: 'A document without its date of issue.',
    correction:
      'Add `date` from the original; as long as it is not known, acknowledge it: `acknowledge: { document-undated: <reason> }`.',
  },
  'blank-symbol': {
    describe: ({ symbol }) => ({
      message: `“${symbol}” still lacks the number of the document`,
      hint: 'write it, also where the document is cited',
    }),
    explanation: 'The number of a document is still the blank “…” that `khoagiao new` wrote.',
    correction: 'Write the real symbol of the document, also where the document is cited.',
  },
  'later-document': {
    describe: ({ symbol, date, updated }) => ({
      message: `${symbol} of ${words.date(date)} was issued after the programme (${words.date(updated)})`,
      hint: 'correct the date of the document, or set `updated` to the day of the change',
    }),
    explanation: 'A document cited was issued after the file last changed (`updated`).',
    correction: "Correct the document's date, or set `updated` to the day of the change.",
  },
  'printed-otherwise': {
    describe: ({ symbol, place, detail, printed, actual }) => ({
      message: `${symbol}: ${place} prints the ${detail} as “${printed}”; this file has “${actual}”`,
      hint: 'nothing to correct: a note for whoever compares the two',
    }),
    explanation: 'The source prints something otherwise than this file, as `printed` says.',
    correction: 'Nothing to correct: a note for whoever compares the two.',
  },
};
