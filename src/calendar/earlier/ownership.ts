import type { Header } from '../../core/program.ts';
import { cleanText } from '../text.ts';
import { parseUid } from '../uid.ts';
import { type Calendar, type CalendarComponent, readCalendars, unescapeText, valuesOf } from './read.ts';

/** The header line that names a programme's issuer: two offices may have chosen one programme id. */
export const ISSUER = 'X-KHOAGIAO-ISSUER';

/** Why a calendar may not replace a file: it is no calendar, or has events of others, or another office issued it. */
export type Obstacle = 'OTHER_FILE' | 'FOREIGN_EVENT' | 'OTHER_ISSUER';

/**
 * Why a file is not a calendar of these programmes, or of some of them, and of nothing else; undefined where it is. A programme
 * is known by its id and issuer; in a calendar that names no issuer, as version 0.1.0 wrote it, the id decides. Another program
 * may have saved the file again: folding, case and order do not matter.
 */
export function findObstacle(file: Uint8Array, programs: Header[]): Obstacle | undefined {
  const obstacles = readCalendars(file, readOwner)?.map((calendar) => findObstacleIn(calendar, programs)) ?? [
    'OTHER_FILE',
  ];
  return obstacles.find((obstacle) => obstacle !== undefined);
}

/** The programme that an entry belongs to. A time zone belongs to none, and does not matter. */
type Owner = { id: string | undefined } | undefined;

function findObstacleIn(calendar: Calendar<Owner>, programs: Header[]): Obstacle | undefined {
  const ids = calendar.entries.flatMap((owner) => (owner ? [owner.id] : []));
  if (ids.length === 0) return 'OTHER_FILE';
  if (ids.some((id) => programs.every((program) => program.id !== id))) return 'FOREIGN_EVENT';
  const named = valuesOf(calendar, ISSUER).map((value) => normalize(unescapeText(value)));
  const known = programs.map(({ id, issuer }) => ({ id, issuer: normalize(issuer) }));
  const isOurs =
    named.every((issuer) => known.some((program) => program.issuer === issuer)) &&
    known.every(({ id, issuer }) => !ids.includes(id) || named.includes(issuer));
  return named.length === 0 || isOurs ? undefined : 'OTHER_ISSUER';
}

/** The id that begins an entry's UID; undefined where the UID is not one that khoagiao writes. */
function readOwner(entry: CalendarComponent): Owner {
  if (entry.name === 'VTIMEZONE') return undefined;
  return { id: parseUid(valuesOf(entry, 'UID').join())?.program };
}

function normalize(issuer: string): string {
  return cleanText(issuer.trim());
}
