import type { Expected, ValueParams } from '../../../core/diagnostics/families/values.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean, inYear, oneOf, propose } from './suggestions.ts';

const EXPECTED: Record<Expected, string> = {
  text: 'text',
  integer: 'a whole number',
  list: 'a list',
  mapping: 'keys with values',
  date: 'a date such as 2023-06-05',
  period: 'a period such as 2023-Q2',
  rule: 'a rule such as { before: 2023-06-05 }',
  'day-rule': 'a day of the period such as { month: last, day: 10 }',
  day: 'a day of the month: 1–31 or last',
  month: 'a month of the period: 1, 2…, last or next',
};

const FOUND = {
  text: 'text',
  number: 'a number',
  fraction: 'a number that is not whole',
  list: 'a list',
  mapping: 'keys with values',
  boolean: 'true or false',
  nothing: 'nothing',
};

const describeNearest = (nearest: string, actual: string): string =>
  /^\d+$/.test(nearest) && actual === 'text' ? `write ${nearest}, without quotes` : `write ${nearest}`;

function howToWrite(expected: Expected): string {
  switch (expected) {
    case 'text':
      return 'write the text directly behind the `:`';
    case 'integer':
      return 'write a number without a fraction';
    case 'list':
      return 'write one entry a line, each behind `- `';
    case 'mapping':
      return 'write one `key: value` a line, indented by two spaces';
    case 'date':
    case 'period':
    case 'rule':
    case 'day-rule':
    case 'day':
    case 'month':
      return 'write it in that form';
  }
}

export const values: DiagnosticEntries<ValueParams> = {
  'wrong-type': {
    describe: ({ expected, actual, nearest, proposals, year }) => ({
      message: `expected ${inYear(EXPECTED[expected], year)}; found ${FOUND[actual]}`,
      hint: propose(proposals, nearest === null ? howToWrite(expected) : describeNearest(nearest, actual)),
    }),
    explanation: 'A value of the wrong type: text, whole number, list, mapping…',
    correction: 'Write the value in the type named. A list of one still takes brackets: `[29-NQ/TW]`.',
  },
  'number-for-text': {
    describe: ({ written }) => ({
      message: `expected text; found the number ${written}`,
      hint: `put it in quotes: "${written}"`,
    }),
    explanation: 'A number where text is meant.',
    correction: 'Put the value in double quotes.',
  },
  'invalid-value': {
    describe: ({ value, nearest, allowed }) => ({
      message: value === '' ? 'the value is empty' : `\`${value}\` is not accepted here`,
      hint: [didYouMean(nearest), oneOf(allowed)].filter(Boolean).join(' · '),
    }),
    explanation: 'A value that is none of the accepted words.',
    correction: 'Choose one of the words named.',
  },
  'out-of-range': {
    describe: ({ value, min, max }) => ({
      message: `${value} is outside ${min}–${max}`,
      hint: `write a number from ${min} to ${max}`,
    }),
    explanation: 'A number outside the accepted range.',
    correction: 'Bring the number into the range named.',
  },
  'boolean-word': {
    describe: ({ word }) => ({
      message: `\`${word}\` without quotes: many YAML readers take it for true or false`,
      hint: `if text is meant, put it in quotes: "${word}"`,
    }),
    explanation: 'One of y, n, yes, no, on, off without quotes: many YAML readers take it for true or false.',
    correction: 'Put the word in double quotes.',
  },
  'leading-zero': {
    describe: ({ written, value }) => ({
      message: `\`${written}\` has a leading zero: many YAML readers take it for an octal number`,
      hint: `write ${value}`,
    }),
    explanation: 'A number with a leading zero: many YAML readers take it for an octal number.',
    correction: 'Leave the zero out.',
  },
  'unusual-number': {
    describe: ({ written, value }) => ({
      message: `\`${written}\` is not written in plain digits; YAML reads it as ${value}`,
      hint: `write ${value}`,
    }),
    explanation:
      'A number in hexadecimal (0x7E7), octal (0o17) or with an exponent (2e3), a plus sign or a decimal part of zero.',
    correction: 'Write the number in plain digits; if text is meant, put it in double quotes.',
  },
  'empty-text': {
    describe: () => ({
      message: 'the value is empty',
      hint: 'write the text, or remove the key if it is not required',
    }),
    explanation: 'A value is empty.',
    correction: 'Write the text, or remove the key if it is not required.',
  },
  'too-long': {
    describe: ({ length, limit }) => ({
      message: `${length} characters long, ${limit} at most`,
      hint: `shorten it to ${limit} characters`,
    }),
    explanation: 'A text longer than calendars and tables hold.',
    correction: 'Shorten it; put the rest in `note`.',
  },
  'control-character': {
    describe: ({ name, escaped }) => {
      if (escaped)
        return {
          message: `between double quotes \`${escaped.written}\` is read as the control character ${name}`,
          hint: `write it in single quotes: ${escaped.quoted}`,
        };
      return name === 'U+000A'
        ? { message: 'a line break where one line is expected', hint: 'use `>-` to join the lines' }
        : { message: `a control character ${name}`, hint: 'remove the character' };
    },
    explanation: 'A control character or a hidden one, often copied from Word or PDF.',
    correction:
      'Delete the character under the caret, or type the value again. Write a long text over several lines with `>-`.',
  },
};
