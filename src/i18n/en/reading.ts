import type { Messages } from '../vi/index.ts';

export const reading: Messages['reading'] = {
  parts: {
    boundary: 'boundary',
    day: 'day',
    period: 'period',
    hour: 'hour',
    frequency: 'how often',
    count: 'number of days',
    event: 'counted from an event',
    undated: 'no date',
    'data-window': 'what a report covers',
    name: 'a name, no time',
    'not-understood': 'not understood',
  },
  paste: 'To paste into the programme:',
  choose: 'The phrase can be meant in several ways; choose the one that the document means:',
  next: 'dates:',
  noNext: 'no date from this year on',
  notUnderstood: (words: string) => `${words} is not understood, so no rule is proposed.`,
  nothing: 'The phrase is not understood.',
  undated: 'The phrase states no date.',
  covers: 'The phrase states what a report covers (`covers`), not when it is due.',
  counted: (when: string | null) =>
    when === null
      ? 'The deadline is counted from another event; it is not a date.'
      : `The deadline is counted from another event; write that item's id: when: ${when}`,
  several: 'The phrase states the dates of several items; write one rule for each of them.',
};
