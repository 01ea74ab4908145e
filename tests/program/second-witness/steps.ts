/** A programme's text with one rule changed by one step. */
export interface Step {
  item: string;
  change: string;
  text: string;
}

const NEXT: Record<string, string> = {
  ...{ monday: 'tuesday', tuesday: 'wednesday', wednesday: 'thursday', thursday: 'friday', friday: 'thursday' },
  ...{ week: 'month', month: 'quarter', quarter: 'half', half: 'year', year: 'half' },
  ...{ before: 'by', by: 'before', on: 'before' },
};

const moveDate = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const swap = (word: string) => [NEXT[word]!];
const around = (number: string, most: number) =>
  [Number(number) - 1, Number(number) + 1].filter((each) => each >= 1 && each <= most).map(String);

/** What a step changes in a rule, and what it writes in its place. */
const STEPS: [found: RegExp, write: (found: string) => string[]][] = [
  // The day.
  [/\b\d{4}-\d{2}-\d{2}\b/g, (date) => [moveDate(date, -1), moveDate(date, 1)]],
  [/(?<=\bday: )\d+/g, (day) => around(day, 31)],
  [/(?<=\bday: )last/g, () => ['28']],
  [/(?<=\b(?:workday|nth): )\d+/g, (nth) => around(nth, 20)],
  [/(?<=\bnth: )last/g, () => ['3']],
  [/(?<=\b(?:after|ahead): )\d+/g, (count) => around(count, 99)],
  // The boundary.
  [/\b(?:before|by|on)(?=: )/g, swap],
  // The month.
  [/\b\d{4}-\d{2}-\d{2}\b/g, (date) => [moveDate(date, -30), moveDate(date, 30)]],
  [/(?<=\bmonth: )\d+/g, (month) => around(month, 12)],
  [/(?<=\bmonth: )last/g, () => ['1']],
  [/(?<=\bmonth: )next/g, () => ['1', '2, of: next']],
  [/\{(?= day: )/g, () => ['{ of: previous,', '{ month: next,']],
  [/(?<=\bduring: \d{4}-)\d{2}/g, (month) => around(month, 12).map((each) => each.padStart(2, '0'))],
  // The period.
  [/(?<=\bduring: \d{4}-Q)\d/g, (quarter) => around(quarter, 4)],
  [/(?<=\bevery: )\w+/g, swap],
  // The weekday.
  [/(?<=\bweekday: )\w+/g, swap],
];

// A rule stands on one line: `when: { … }`, or a date of `amended` on a line of its own.
const RULE = /^ +(?:- )?(?:when: \{.*\}|(?:before|by|on|from|to): .*)$/;

/** A programme's text with each of its rules changed by one step of the day, the boundary, the month, the period or the weekday. */
export function changeByOneStep(text: string): Step[] {
  const lines = text.split('\n');
  let item = '';
  return lines.flatMap((line, index) => {
    item = /^ {6}- id: (.*)/.exec(line)?.[1] ?? item;
    if (!RULE.test(line) || !/^ {8}/.test(line)) return [];
    return listChanges(line).map((changed) => ({
      item,
      change: `${line.trim()} → ${changed.trim()}`,
      text: lines.with(index, changed).join('\n'),
    }));
  });
}

function listChanges(line: string): string[] {
  const changed = STEPS.flatMap(([found, write]) =>
    [...line.matchAll(found)].flatMap((match) =>
      write(match[0]).map((to) => line.slice(0, match.index) + to + line.slice(match.index + match[0].length)),
    ),
  );
  return changed.flatMap((each) => repair(each) ?? []);
}

/** A month has no months, and a longer period needs one. */
function repair(line: string): string {
  return /every: (?:quarter|half|year)/.test(line) ? line.replace(/\{(?= day: )/g, '{ month: last,') : line;
}
