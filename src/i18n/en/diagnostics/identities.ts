import type { IdentityParams } from '../../../core/diagnostics/families/identities.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { words } from '../words.ts';
import { didYouMean, nameLookalike } from './suggestions.ts';

export const identities: DiagnosticEntries<IdentityParams> = {
  'invalid-id': {
    describe: ({ value, suggestion }) => ({
      message: `\`${value}\` cannot serve as an id`,
      hint: suggestion === null ? 'for example: bao-cao-quy' : `for example: ${suggestion}`,
    }),
    explanation: 'An id with anything but lower-case ASCII letters, digits and hyphens.',
    correction: 'Write it without accents, its words joined by hyphens. Keep an id that a published calendar has.',
  },
  'invalid-place': {
    describe: ({ value }) => ({
      message: `\`${value}\` is not a place in the document`,
      hint: 'for example: II.2.1, or điểm a khoản 2 Điều 5',
    }),
    explanation: 'A value that names no place in a document: it holds neither a letter nor a digit.',
    correction: 'Write the place as the document does: II.2.1, or điểm a khoản 2 Điều 5.',
  },
  'invalid-symbol': {
    describe: ({ value, nearest }) => ({
      message: `“số” is not part of the symbol \`${value}\``,
      hint: `write ${nearest}`,
    }),
    explanation: 'A symbol with the word “số” before it.',
    correction: 'Leave “số” out: 70-HD/BTGTU. Write the same where the document is cited.',
  },
  'invalid-term': {
    describe: ({ value, nearest }) => ({
      message: `\`${value}\` is not a term`,
      hint: nearest === null ? 'write it in Roman numerals, such as XII' : `write ${nearest}`,
    }),
    explanation: 'A term that is not in Roman numerals.',
    correction: 'Write capital Roman numerals: VIII, XI, XII, XIII.',
  },
  'duplicate-id': {
    describe: ({ id, kind, line }) => ({
      message: `the ${kind} id \`${id}\` is already defined on line ${line}`,
      hint: 'use each id once',
    }),
    explanation: 'Two items, or two sections, have one id.',
    correction: 'Change one of the ids; if they are the same item, keep one.',
  },
  'duplicate-program': {
    describe: ({ id, file, line }) => ({
      message: `the programme id \`${id}\` is already defined on line ${line} of ${file}`,
      hint: 'keep one of the files; a different programme needs an id of its own',
    }),
    explanation: 'Two files that are read together have one programme id (`program.id`).',
    correction: 'Delete the copy or move it to another folder; if the programmes differ, change one of the ids.',
  },
  'duplicate-document': {
    describe: ({ symbol, date, line, lookalike }) => ({
      message: `${symbol}${date === null ? '' : ` of ${words.date(date)}`} is already listed on line ${line}${lookalike === null ? '' : `; ${nameLookalike(lookalike)}`}`,
      hint: 'list each document once',
    }),
    explanation: 'A document (its symbol and date) is listed twice.',
    correction: 'Keep one; put what the source prints otherwise in `printed`.',
  },
  'unknown-document': {
    describe: ({ symbol, nearest, lookalike }) => ({
      message: `${symbol} is not among the \`documents\`${lookalike === null ? '' : `: ${nameLookalike(lookalike)}`}`,
      hint: didYouMean(nearest, 'add it to `documents`'),
    }),
    explanation: 'A symbol cited is not among the `documents`.',
    correction: 'Correct the symbol letter by letter (Đ, D and Ð differ), or add the document to `documents`.',
  },
  'ambiguous-document': {
    describe: ({ symbol, count, choices }) => ({
      message: `${count} documents bear the symbol ${symbol}`,
      hint: [
        ...(choices.length < count ? ['give each of them its `date`'] : []),
        ...(choices.length > 0 ? [`say which: ${choices.join(', ')}`] : []),
      ].join('; '),
    }),
    explanation: 'Several documents bear the symbol cited.',
    correction: 'Add the date of issue: 34-CT/TW@1998-05-30.',
  },
  'uncited-document': {
    describe: ({ symbol }) => ({
      message: `no item cites ${symbol}`,
      hint: 'add it to the `documents` of an item or to `basis`, or remove it',
    }),
    explanation: 'A document that neither an item nor the basis cites.',
    correction: "Add it to the `documents` of an item or the programme's `basis`, or remove it.",
  },
  'missing-source': {
    describe: ({ item }) => ({
      message: `item \`${item}\` names no place in the document (\`source\`)`,
      hint: 'for example: source: III.3',
    }),
    explanation: 'An item names no place in the document.',
    correction: 'Add `source`, the number of the section in the document, such as III.3.',
  },
};
