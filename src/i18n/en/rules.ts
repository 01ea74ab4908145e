import type { RuleWords } from '../../core/words.ts';
import { dateRules } from './date-rules.ts';
import { markupRules } from './markup.ts';
import { quoteRules } from './quote-rules.ts';

export const rules: RuleWords = {
  'not-utf8': {
    summary: 'The file is not UTF-8.',
    mend: 'Save it again as UTF-8. In Notepad: File → Save As → Encoding: UTF-8.',
  },
  'empty-file': {
    summary: 'The file is empty.',
    mend: "Write at least `program:` and `sections:`, or start from last year's file with `khoagiao new`.",
  },
  'yaml-syntax': {
    summary: 'The text is not YAML.',
    mend: 'Mend the place under the caret. Put a text in double quotes if it holds `: ` or ` #`, or starts with one of `@ % * & ! | > [ {`.',
  },
  'tab-indent': {
    summary: 'A line is indented with a tab.',
    mend: 'Put spaces in the place of every tab that starts a line, two a level.',
  },
  'multiple-documents': {
    summary: 'The file holds several YAML documents.',
    mend: 'Remove the `---` line, or give each programme a file of its own.',
  },
  'duplicate-key': {
    summary: 'A key stands twice in one mapping.',
    mend: 'Keep one of the lines.',
  },
  'too-many-aliases': {
    summary: 'YAML aliases (`*name`) multiply too far, or one contains itself.',
    mend: 'Write the values out.',
  },
  'too-deep': {
    summary: 'The structure is nested too deeply.',
    mend: 'A programme needs about ten levels: remove brackets or dashes that have no meaning.',
  },

  'unknown-key': {
    summary: 'A key that no programme has.',
    mend: 'Mend its spelling; put other information in `note`, or behind a `#`.',
  },
  'missing-key': {
    summary: 'A required key is missing.',
    mend: 'Add it to the mapping under the caret, indented like the other keys.',
  },
  'wrong-type': {
    summary: 'A value of the wrong type: text, whole number, list, mapping…',
    mend: 'Write the value in the type named. A list of one still takes brackets: `[29-NQ/TW]`.',
  },
  'number-for-text': {
    summary: 'A number where text is meant.',
    mend: 'Put the value in double quotes.',
  },
  'invalid-value': {
    summary: 'A value that is none of the accepted words.',
    mend: 'Choose one of the words named.',
  },
  'out-of-range': {
    summary: 'A number outside the accepted range.',
    mend: 'Bring the number into the range named.',
  },
  'boolean-word': {
    summary: 'One of y, n, yes, no, on, off without quotes: many YAML readers take it for true or false.',
    mend: 'Put the word in double quotes.',
  },
  'leading-zero': {
    summary: 'A number with a leading zero: many YAML readers take it for an octal number.',
    mend: 'Leave the zero out.',
  },
  ...markupRules,
  'when-missing': {
    summary: '`when` does not say when the item is due.',
    mend: 'Choose one form; write `pending: <what is awaited>` for a date to come, `ongoing: <why>` for no date at all.',
  },
  'span-conflict': {
    summary: 'The programme has both `year` and `from` or `to`.',
    mend: 'Keep `year` for a calendar year, or `from` and `to` for another span.',
  },
  'key-conflict': {
    summary: 'Two keys exclude each other.',
    mend: 'Keep the key that says what the document says and remove the other.',
  },
  'when-conflict': {
    summary: '`when` has two forms at once.',
    mend: 'Keep one. An item that truly has two deadlines is two items.',
  },

  'invalid-date': {
    summary: 'A value that is not a date in the form year-month-day.',
    mend: 'Write four digits for the year and two each for month and day: 2023-06-05.',
  },
  'impossible-date': {
    summary: 'A day that the calendar does not have.',
    mend: "Compare it with the document; the hint names the month's last day.",
  },
  'date-with-time': {
    summary: 'A date with a time; deadlines are whole days.',
    mend: 'Leave the time out.',
  },
  'invalid-time': {
    summary: 'The hour of `time` is not written as hours:minutes.',
    mend: 'Write two digits, a colon, two digits: `17:00`.',
  },
  'invalid-count': {
    summary: 'A number of days to count is not a number with its unit.',
    mend: 'Write the number and `days` or `workdays`: `45 days`, `10 workdays`.',
  },
  'invalid-period': {
    summary: 'A value that names no period.',
    mend: 'Write 2023 (a year), 2023-H1 (a half), 2023-Q2 (a quarter) or 2023-06 (a month).',
  },
  'day-not-in-month': {
    summary: 'A recurring rule names a day that some of its months lack.',
    mend: 'There the last day of the month is meant. If the document says so, acknowledge it: `acknowledge: { day-not-in-month: <reason> }`; else write `day: last` or a day that each month has.',
  },
  'month-beyond-period': {
    summary: 'A recurring rule names a month that its period lacks.',
    mend: '`month` counts within the period: 1–3 in a quarter, 1–6 in a half, 1–12 in a year; `last` is its last, `next` the first after it.',
  },
  'reversed-window': {
    summary: 'A window ends before it starts.',
    mend: 'Mend `from` or `to`: often the year is mistyped or the two have changed places.',
  },
  ...dateRules,
  'unknown-timezone': {
    summary: 'There is no such time zone.',
    mend: "Write the name of an IANA zone; Vietnam's is Asia/Ho_Chi_Minh.",
  },

  'invalid-id': {
    summary: 'An id with anything but lower-case ASCII letters, digits and hyphens.',
    mend: 'Write it without accents, its words joined by hyphens. Keep an id that a published calendar has.',
  },
  'invalid-place': {
    summary: 'A value that names no place in a document: it holds neither a letter nor a digit.',
    mend: 'Write the place as the document does: II.2.1, or điểm a khoản 2 Điều 5.',
  },
  'invalid-term': {
    summary: 'A term that is not in Roman numerals.',
    mend: 'Write capital Roman numerals: VIII, XI, XII, XIII.',
  },
  'duplicate-id': {
    summary: 'Two items, or two sections, have one id.',
    mend: 'Change one of the ids; if they are the same item, keep one.',
  },
  'duplicate-program': {
    summary: 'Two files that are read together have one programme id (`program.id`).',
    mend: 'Delete the copy or move it to another folder; if the programmes differ, change one of the ids.',
  },
  'duplicate-document': {
    summary: 'A document (its symbol and date) is listed twice.',
    mend: 'Keep one; put what the source prints otherwise in `printed`.',
  },
  'unknown-document': {
    summary: 'A symbol cited is not among the `documents`.',
    mend: 'Mend the symbol letter by letter (Đ, D and Ð differ), or add the document to `documents`.',
  },
  'ambiguous-document': {
    summary: 'Several documents bear the symbol cited.',
    mend: 'Add the date of issue: 34-CT/TW@1998-05-30.',
  },
  'uncited-document': {
    summary: 'A document that neither an item nor the basis cites.',
    mend: "Add it to the `documents` of an item or the programme's `basis`, or remove it.",
  },

  'empty-text': {
    summary: 'A value is empty.',
    mend: 'Write the text, or remove the key if it is not required.',
  },
  'too-long': {
    summary: 'A text longer than calendars and tables hold.',
    mend: 'Shorten it; put the rest in `note`.',
  },
  'control-character': {
    summary: 'A control character or a hidden one, often copied from Word or PDF.',
    mend: 'Delete the character under the caret, or type the value again. Write a long text over several lines with `>-`.',
  },

  ...quoteRules,
  'anniversary-mismatch': {
    summary: "The years reviewed do not agree with the first document's year.",
    mend: "Mend `anniversary`, the document's date, or the order of `documents`; if it is so, acknowledge it with the reason.",
  },
  'term-mismatch': {
    summary: "A document's term does not agree with its date.",
    mend: 'Compare it with the original; put what the source prints otherwise in `printed`.',
  },
  'sunday-document': {
    summary: 'A document is dated a Sunday.',
    mend: 'Compare it with the original; if it is so, acknowledge it: `acknowledge: { sunday-document: <reason> }`.',
  },
  'blank-symbol': {
    summary: 'The number of a document is still the blank “…” that `khoagiao new` wrote.',
    mend: 'Write the real symbol of the document, also where the document is cited.',
  },
  'later-document': {
    summary: 'A document cited was issued after the file last changed (`updated`).',
    mend: "Mend the document's date, or set `updated` to the day of the change.",
  },
  'printed-otherwise': {
    summary: 'The source prints something otherwise than this file, as `printed` says.',
    mend: 'Nothing to mend: a note for whoever compares the two.',
  },
  'missing-source': {
    summary: 'An item names no place in the document.',
    mend: 'Add `source`, the number of the section in the document, such as III.3.',
  },

  'workday-twice': {
    summary: 'A day stands twice among the days off and the days worked.',
    mend: 'Keep one of them: the day is either off (`off`) or worked (`work`).',
  },
  'to-confirm': {
    summary: "Something carried over from another year's programme that no one has confirmed.",
    mend: "Compare it with this year's document, then remove the `confirm` line.",
  },
  'unknown-code': {
    summary: '`acknowledge` names a code that is no warning.',
    mend: 'Write the code of the warning, the word in brackets in the report. An error cannot be acknowledged.',
  },
  'unused-acknowledgement': {
    summary: '`acknowledge` names a warning that is not there any more.',
    mend: 'Remove the line.',
  },
};
