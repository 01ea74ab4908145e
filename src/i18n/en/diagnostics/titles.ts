import type { TitleParams } from '../../../core/diagnostics/families/titles.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { describeRule } from '../due-rule.ts';
import { nameSpan } from './spans.ts';
import { shorten } from './suggestions.ts';

export const titles: DiagnosticEntries<TitleParams> = {
  'program-year-mismatch': {
    describe: ({ year, span }) => ({
      message: `names ${year}, outside the programme's ${nameSpan(span)}`,
      hint: 'correct the year here, or `year`, `from`, `to`',
    }),
    explanation: "The id or the title of the programme names a year outside the programme's span.",
    correction:
      'Correct the year in the id, in the title, or in `year`, `from`, `to`. If the title is so, acknowledge it in `program`: `acknowledge: { program-year-mismatch: <reason> }`.',
  },
  'title-year-mismatch': {
    describe: ({ year, span }) => ({
      message: `the title names ${year}, outside the programme's ${nameSpan(span)}`,
      hint: 'correct the year by the document; if the document says so, acknowledge it with the reason',
    }),
    explanation:
      'The title of an item or a section names another year. The year before is accepted where the item falls due in the first half of the programme, the year after where it falls due in the second half.',
    correction:
      "Correct the year, which is often left from last year's file. If the document says so, acknowledge it: `acknowledge: { title-year-mismatch: <reason> }`.",
  },
  'title-date-mismatch': {
    describe: ({ said, rule }) => ({
      message: `the title says ${said.map(describeRule).join('; ')}, but \`when\` is ${describeRule(rule)}`,
      hint: 'compare both with the document, then correct the title or `when`',
    }),
    explanation: 'The title of an item names a date that `when` does not have.',
    correction:
      'Correct the title or `when`. If the date in the title is no deadline, acknowledge it: `acknowledge: { title-date-mismatch: <reason> }`.',
  },
  'title-anniversary-mismatch': {
    describe: ({ years, anniversary, document }) => ({
      message: `the title says ${years} years, but ${
        document === null
          ? `\`anniversary\` is ${anniversary}`
          : `${document.symbol} is of ${document.issued}: ${years} years later is ${document.issued + years}`
      }`,
      hint:
        document === null
          ? 'correct the title or `anniversary`'
          : 'correct the years in the title, or the document listed first in `documents`',
    }),
    explanation:
      "The number of years in an item's title does not agree with `anniversary`, or with the document's year.",
    correction:
      'Correct the title, `anniversary` or `documents` by the document; if it is so, acknowledge it with the reason.',
  },
  'title-document-mismatch': {
    describe: ({ named, cited }) => ({
      message: `the title names “${named}”, but the item's \`documents\` are ${shorten(cited)}`,
      hint: 'correct the symbol in the title, or add the document to `documents`',
    }),
    explanation: 'The title of an item names a document that is not among its `documents`.',
    correction: 'Correct the symbol, or add the document to `documents`; if it need not be cited, acknowledge it.',
  },
  'repeated-item': {
    describe: ({ first, line }) => ({
      message: `the item repeats \`${first}\` on line ${line}: same title, place and deadline`,
      hint: 'remove one of them; if they differ, say how in the title or `actor`',
    }),
    explanation: 'Two items have the same title, place and deadline.',
    correction:
      'Remove the copy, or say in the title or `actor` how they differ. If both are meant, acknowledge it: `acknowledge: { repeated-item: <reason> }`.',
  },
};
