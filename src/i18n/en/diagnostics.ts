import { toIsoDate } from '../../core/date.ts';
import type { Expected } from '../../core/diagnostic.ts';
import type { MonthlyFrequency } from '../../core/period.ts';
import type { DiagnosticWords } from '../../core/words.ts';
import { dateDiagnostics } from './date-diagnostics.ts';
import { documentDiagnostics } from './document-diagnostics.ts';
import { markupDiagnostics } from './markup.ts';
import { quoteDiagnostics } from './quote-diagnostics.ts';
import { syntax } from './syntax.ts';
import { words } from './words.ts';

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

const FREQUENCIES: Record<MonthlyFrequency, string> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};

/** The rules that were read from what is written there, or from the quote. */
const propose = (proposals: string[] | undefined, otherwise?: string) =>
  proposals === undefined ? otherwise : `write: ${proposals.map((when) => `when: ${when}`).join(', or: ')}`;
const oneOf = (allowed: string[]) => `accepted: ${allowed.join(', ')}`;
const didYouMean = (nearest: string | null, otherwise?: string) =>
  nearest === null ? otherwise : `did you mean \`${nearest}\`?`;

export const diagnostics: DiagnosticWords = {
  'not-utf8': () => ({
    message: 'the file is not UTF-8',
    hint: 'save it again as UTF-8 (in Notepad: Save As, Encoding: UTF-8)',
  }),
  'empty-file': () => ({ message: 'the file is empty', hint: 'a programme starts with the key `program:`' }),
  'yaml-syntax': ({ reason }) => {
    const [message, hint] = syntax[reason];
    return { message: `YAML syntax: ${message}`, hint };
  },
  'tab-indent': () => ({ message: 'indented with a tab', hint: 'YAML takes spaces alone for indentation' }),
  'multiple-documents': () => ({
    message: 'the file holds several YAML documents (a `---` line)',
    hint: 'one programme a file',
  }),
  'duplicate-key': ({ key, line }) => ({
    message: `the key \`${key}\` already stands in line ${line}`,
    hint: 'keep one of them',
  }),
  'too-many-aliases': () => ({ message: 'YAML aliases (`*name`) multiply too far', hint: 'write the values out' }),
  'too-deep': () => ({ message: 'nested too deeply' }),

  'unknown-key': ({ key, nearest, allowed }) => ({
    message: `unknown key \`${key}\``,
    hint: didYouMean(nearest, allowed.length > 0 ? oneOf(allowed) : undefined),
  }),
  'missing-key': ({ key, example, proposals }) => ({
    message: `the key \`${key}\` is missing`,
    hint: propose(proposals, example === null ? undefined : `for example: ${key}: ${example}`),
  }),
  'wrong-type': ({ expected, actual, proposals }) => ({
    message: `expected ${EXPECTED[expected]}; found ${FOUND[actual]}`,
    hint: propose(proposals),
  }),
  'number-for-text': ({ written }) => ({
    message: `expected text; found the number ${written}`,
    hint: `put it in quotes: "${written}"`,
  }),
  'invalid-value': ({ value, nearest, allowed }) => ({
    message: value === '' ? 'the value is empty' : `\`${value}\` is not accepted here`,
    hint: [didYouMean(nearest), oneOf(allowed)].filter(Boolean).join(' · '),
  }),
  'out-of-range': ({ value, min, max }) => ({ message: `${value} is outside ${min}–${max}` }),
  'boolean-word': ({ word }) => ({
    message: `\`${word}\` without quotes: many YAML readers take it for true or false`,
    hint: `if text is meant, put it in quotes: "${word}"`,
  }),
  'leading-zero': ({ written, value }) => ({
    message: `\`${written}\` has a leading zero: many YAML readers take it for an octal number`,
    hint: `write ${value}`,
  }),
  ...markupDiagnostics,
  'when-missing': ({ proposals }) => ({
    message: '`when` does not say when it is due',
    hint: propose(proposals, 'choose one: before, by, every, during, from and to, pending, ongoing'),
  }),
  'span-conflict': ({ other }) => ({
    message: `both \`year\` and \`${other}\` are given`,
    hint: 'keep one: year for a calendar year; from (and to) for a school year or a standing regime',
  }),
  'key-conflict': ({ first, second }) => ({
    message: `\`${first}\` and \`${second}\` exclude each other`,
    hint: 'keep one of them',
  }),
  'when-conflict': ({ first, second }) => ({
    message: `\`when\` has both \`${first}\` and \`${second}\``,
    hint: 'keep one form',
  }),

  'invalid-date': ({ value, nearest, proposals }) => ({
    message: `\`${value}\` is not a date in the form year-month-day`,
    hint: propose(proposals, nearest === null ? 'for example: 2023-06-05' : `write ${nearest}`),
  }),
  'impossible-date': ({ day, month, year, lastDay }) => ({
    message: `there is no day ${day}/${month}/${year}`,
    hint:
      lastDay === null
        ? 'a year has months 1 to 12'
        : `the last day of ${month}/${year} is ${toIsoDate({ year, month, day: lastDay })}`,
  }),
  'date-with-time': ({ value, date }) => ({
    message: `\`${value}\` has a time; deadlines are whole days`,
    hint: `write ${date}`,
  }),
  'invalid-time': ({ value }) => ({
    message: `\`${value}\` is not an hour of the day`,
    hint: 'write hours:minutes, for example 17:00',
  }),
  'invalid-count': ({ value }) => ({
    message: `\`${value}\` is not a number of days`,
    hint: 'for example 45 days, 10 workdays',
  }),
  'invalid-period': ({ value, nearest, proposals }) => ({
    message: `\`${value}\` is not a period`,
    hint: propose(
      proposals,
      didYouMean(nearest, 'accepted: 2023 (year), 2023-H1 (half), 2023-Q2 (quarter), 2023-06 (month)'),
    ),
  }),
  'day-not-in-month': ({ day, months, lastDay }) => ({
    message:
      months.length === 1 ? `month ${months[0]} has no day ${day}` : `months ${months.join(', ')} have no day ${day}`,
    hint: `there the last day of the month is meant; acknowledge it if the document says so, else write \`day: last\` or a day up to ${lastDay}`,
  }),
  'month-beyond-period': ({ every, month, max }) =>
    max === 0
      ? {
          message: `a rule for each month has no month \`${month}\``,
          hint: 'leave `month` out, or write `month: next`',
        }
      : { message: `a ${FREQUENCIES[every]} has no month ${month}`, hint: `accepted: 1–${max}, last, next` },
  'reversed-window': ({ from, to }) => ({
    message: `the window ends (${words.date(to)}) before it starts (${words.date(from)})`,
  }),
  'unknown-timezone': ({ value }) => ({
    message: `there is no time zone \`${value}\``,
    hint: "Vietnam's is Asia/Ho_Chi_Minh",
  }),

  'invalid-id': ({ value, suggestion }) => ({
    message: `\`${value}\` cannot serve as an id`,
    hint: suggestion === null ? undefined : `for example: ${suggestion}`,
  }),
  'invalid-place': ({ value }) => ({
    message: `\`${value}\` is not a place in the document`,
    hint: 'for example: II.2.1, or điểm a khoản 2 Điều 5',
  }),
  'invalid-term': ({ value }) => ({
    message: `\`${value}\` is not a term`,
    hint: 'write it in Roman numerals, such as XII',
  }),
  'duplicate-id': ({ id, kind, line }) => ({
    message: `the ${kind} id \`${id}\` already stands in line ${line}`,
    hint: 'use each id once',
  }),
  'duplicate-program': ({ id, file, line }) => ({
    message: `the programme id \`${id}\` is already defined on line ${line} of ${file}`,
    hint: 'keep one of the files; a different programme needs an id of its own',
  }),
  'duplicate-document': ({ symbol, date, line }) => ({
    message: `${symbol} of ${words.date(date)} already stands in line ${line}`,
    hint: 'list each document once',
  }),
  'unknown-document': ({ symbol, nearest }) => ({
    message: `${symbol} is not among the \`documents\``,
    hint: didYouMean(nearest, 'add it to `documents`'),
  }),
  'ambiguous-document': ({ symbol, choices }) => ({
    message: `${choices.length} documents bear the symbol ${symbol}`,
    hint: `say which: ${choices.join(', ')}`,
  }),
  'uncited-document': ({ symbol }) => ({ message: `no item cites ${symbol}` }),

  'empty-text': () => ({ message: 'the value is empty' }),
  'too-long': ({ length, limit }) => ({ message: `${length} characters long, ${limit} at most` }),
  'control-character': ({ name }) => ({
    message: name === 'U+000A' ? 'a line break where one line is expected' : `a control character ${name}`,
    hint: name === 'U+000A' ? 'use `>-` to join the lines' : 'remove the character',
  }),

  ...quoteDiagnostics,
  ...dateDiagnostics,
  ...documentDiagnostics,
  'missing-source': ({ item }) => ({
    message: `item \`${item}\` names no place in the document (\`source\`)`,
    hint: 'for example: source: III.3',
  }),

  'workday-twice': ({ date, line }) => ({
    message: `${words.date(date)} already stands in line ${line}`,
    hint: 'list each day once, as a day off (off) or a day worked (work)',
  }),
  'to-confirm': ({ what }) => ({
    message: `to confirm: ${what}`,
    hint: 'remove the `confirm` line once it is confirmed',
  }),

  'unknown-code': ({ code, nearest }) => ({
    message: `there is no warning named \`${code}\``,
    hint: didYouMean(nearest),
  }),
  'unused-acknowledgement': ({ code }) => ({
    message: `there is no warning \`${code}\` here any more`,
    hint: 'remove this line',
  }),
};
