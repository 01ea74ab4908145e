import type { DateParams } from '../../../core/diagnostics/families/dates.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { toIsoDate } from '../../../core/time/date.ts';
import { PERIODS } from '../due-rule.ts';
import { words } from '../words.ts';
import { nameSpan } from './spans.ts';
import { didYouMean, inYear, propose, shorten } from './suggestions.ts';

export const dates: DiagnosticEntries<DateParams> = {
  'invalid-date': {
    describe: ({ value, nearest, proposals, year }) => ({
      message: `\`${value}\` is not a date in the form year-month-day`,
      hint: propose(proposals, nearest === null ? inYear('for example: 2023-06-05', year) : `write ${nearest}`),
    }),
    explanation: 'A value that is not a date in the form year-month-day.',
    correction: 'Write four digits for the year and two each for month and day: 2023-06-05.',
  },
  'impossible-date': {
    describe: ({ day, month, year, lastDay }) => ({
      message: `${day}/${month}/${year} does not exist`,
      hint:
        lastDay === null
          ? 'a year has months 1 to 12'
          : `the last day of ${month}/${year} is ${toIsoDate({ year, month, day: lastDay })}`,
    }),
    explanation: 'A day that the calendar does not have.',
    correction: "Compare it with the document; the hint names the month's last day.",
  },
  'date-with-time': {
    describe: ({ value, date }) => ({
      message: `\`${value}\` has a time; deadlines are whole days`,
      hint: `write ${date}`,
    }),
    explanation: 'A date with a time; deadlines are whole days.',
    correction: 'Leave the time out.',
  },
  'invalid-time': {
    describe: ({ value, nearest }) => ({
      message: `\`${value}\` is not an hour of the day`,
      hint: nearest === null ? 'write hours:minutes, for example 17:00' : `write "${nearest}"`,
    }),
    explanation: 'The hour of `time` is not written as hours:minutes.',
    correction: 'Write two digits, a colon, two digits: `17:00`.',
  },
  'invalid-count': {
    describe: ({ value, nearest, count }) => ({
      message: `\`${value}\` is not a number of days`,
      hint: nearest === null ? `for example ${count ?? 45} days, ${count ?? 10} workdays` : `write ${nearest}`,
    }),
    explanation: 'A number of days to count is not a number with its unit.',
    correction: 'Write the number and `days` or `workdays`: `45 days`, `10 workdays`.',
  },
  'invalid-period': {
    describe: ({ value, nearest, proposals, year }) => ({
      message: `\`${value}\` is not a period`,
      hint: propose(
        proposals,
        didYouMean(nearest, inYear('accepted: 2023 (year), 2023-H1 (half), 2023-Q2 (quarter), 2023-06 (month)', year)),
      ),
    }),
    explanation: 'A value that names no period.',
    correction: 'Write 2023 (a year), 2023-H1 (a half), 2023-Q2 (a quarter) or 2023-06 (a month).',
  },
  'day-not-in-month': {
    describe: ({ day, months, lastDay }) => ({
      message:
        months.length === 1 ? `month ${months[0]} has no day ${day}` : `months ${months.join(', ')} have no day ${day}`,
      hint: `there the last day of the month is meant; acknowledge it if the document says so, else write \`day: last\` or a day up to ${lastDay}`,
    }),
    explanation: 'A recurring rule names a day that some of its months lack.',
    correction:
      'There the last day of the month is meant. If the document says so, acknowledge it: `acknowledge: { day-not-in-month: <reason> }`; else write `day: last` or a day that each month has.',
  },
  'month-beyond-period': {
    describe: ({ every, month, max }) =>
      max === 0
        ? {
            message: `a rule for each month has no month \`${month}\``,
            hint: 'leave `month` out, or write `month: next`',
          }
        : { message: `a ${PERIODS[every]} has no month ${month}`, hint: `accepted: 1–${max}, last, next` },
    explanation: 'A recurring rule names a month that its period lacks.',
    correction:
      '`month` counts within the period: 1–3 in a quarter, 1–6 in a half, 1–12 in a year; `last` is its last, `next` the first after it.',
  },
  'impossible-day': {
    describe: ({ day, months, lastDay }) => ({
      message: `${months.length === 1 ? `month ${months[0]} never has` : `months ${months.join(', ')} never have`} a day ${day}`,
      hint: `choose a day up to ${lastDay}, or write \`day: last\` for the last day of the month`,
    }),
    explanation: 'A recurring rule names a day that none of its months ever has.',
    correction: 'Write `day: last` for the last day of the month, or the day and month that the document sets.',
  },
  'reversed-window': {
    describe: ({ from, to }) => ({
      message: `the window ends (${words.date(to)}) before it starts (${words.date(from)})`,
      hint: 'correct `from` or `to`: often the year is mistyped or the two have changed places',
    }),
    explanation: 'A window ends before it starts.',
    correction: 'Correct `from` or `to`: often the year is mistyped or the two have changed places.',
  },
  'no-working-day': {
    describe: ({ from, to, lastWorkday }) => ({
      message: `there is no working day from ${words.date(from)} to ${words.date(to)}`,
      hint: `the last working day in time is ${words.date(lastWorkday)}, before the start; check both days, or acknowledge it if the document sets them so`,
    }),
    explanation: 'A window has no working day in it.',
    correction:
      'Check both days; if the document sets them so, acknowledge it: `acknowledge: { no-working-day: <reason> }`.',
  },
  'outside-year': {
    describe: ({ date, span }) => ({
      message: `${words.date(date)} lies outside the programme's ${nameSpan(span)}`,
      hint: 'correct the year; if the document sets it so, acknowledge it with the reason',
    }),
    explanation: "A deadline outside the programme's year or span.",
    correction:
      'Correct the year; if the document sets it so, acknowledge it: `acknowledge: { outside-year: <reason> }`.',
  },
  'previous-period': {
    describe: ({ deadlines }) => ({
      message: `${deadlines.length === 1 ? 'a deadline' : `${deadlines.length} deadlines`} of the period before ${deadlines.length === 1 ? 'is' : 'are'} not in this file: ${shorten(deadlines.map(({ key, due }) => `${key} (${words.date(due)})`))}`,
      hint: 'they belong to the programme of that period; keep its file beside this one, and they are listed',
    }),
    explanation: 'Deadlines of the period before fall in the span of this programme, but belong to the one before.',
    correction:
      'Nothing to correct: keep the file of that period beside this one, or write `from` without `to` for a standing regime.',
  },
  'unknown-timezone': {
    describe: ({ value }) => ({
      message: `there is no time zone \`${value}\``,
      hint: "Vietnam's is Asia/Ho_Chi_Minh",
    }),
    explanation: 'There is no such time zone.',
    correction: "Write the name of an IANA zone; Vietnam's is Asia/Ho_Chi_Minh.",
  },
  'workday-twice': {
    describe: ({ date, line }) => ({
      message: `${words.date(date)} is already listed on line ${line}`,
      hint: 'list each day once, as a day off (off) or a day worked (work)',
    }),
    explanation: 'A day is listed twice among the days off and the days worked.',
    correction: 'Keep one of them: the day is either off (`off`) or worked (`work`).',
  },
};
