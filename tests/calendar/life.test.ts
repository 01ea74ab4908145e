import { describe, expect, test } from 'vitest';
import { exportAlone, exportLife, VERSIONS, WAYS, type Way } from './life.ts';
import { linesOf, type ReadEvent, readEvents } from './read.ts';

/** What a person sees of an event. */
const show = ({ uid, summary, description, start, end, categories, alarms }: ReadEvent) => ({
  uid,
  summary,
  description,
  start,
  end,
  categories,
  alarms,
});
const listShown = (events: ReadEvent[]) =>
  events
    .filter(({ status }) => status !== 'CANCELLED')
    .map(show)
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));

/** A client that takes nothing but what it does not know, or what has a higher SEQUENCE. */
function receive(held: Map<string, ReadEvent>, ics: string): Map<string, ReadEvent> {
  const taken = readEvents(ics).filter(({ uid, sequence }) => sequence > (held.get(uid)?.sequence ?? -1));
  return new Map([...held, ...taken.map((event) => [event.uid, event] as const)]);
}

const lives = {
  'over the one before': await exportLife('over the one before'),
  'by --since from a copy': await exportLife('by --since from a copy'),
};
const alone = await Promise.all(VERSIONS.map((_, index) => exportAlone(index)));

describe.each(Object.keys(WAYS) as Way[])('ten versions of a programme, each exported %s,', (way) => {
  test('leave a client with the current events after each, and with no stale one', () => {
    let held = new Map<string, ReadEvent>();
    for (const [index, ics] of lives[way]) {
      held = receive(held, ics);
      expect({ version: VERSIONS[index]!.what, events: listShown([...held.values()]) }).toEqual({
        version: VERSIONS[index]!.what,
        events: listShown(readEvents(alone[index]!)),
      });
      for (const { status, alarms } of held.values()) if (status === 'CANCELLED') expect(alarms).toEqual([]);
    }
  });

  test('are calendars of whole lines, each UID once', () => {
    for (const ics of lives[way].values()) {
      const uids = readEvents(ics).map(({ uid }) => uid);
      expect(uids).toEqual([...new Set(uids)]);
      expect(linesOf(ics).filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });
});

test('an event that another program saved keeps what it added as long as it says the same', () => {
  const calendars = lives['over the one before'];
  const saved = VERSIONS.findIndex(({ isSavedElsewhere }) => isSavedElsewhere);
  const before = readEvents(calendars.get(saved)!);
  const after = readEvents(calendars.get(saved + 1)!);
  const changed = after.filter(({ uid, sequence }) => before.find((event) => event.uid === uid)!.sequence !== sequence);
  expect(changed.map(({ uid }) => uid).sort()).toEqual([
    'so-2026.quy.2026-Q2.last-workday@khoagiao',
    'so-2026.quy.2026-Q2@khoagiao',
  ]);
  expect(calendars.get(saved + 1)!.match(/^x-moz-generation\b/gm)).toHaveLength(after.length - changed.length);
});
