/** What a UID names. */
export interface EventName {
  /** Id of the programme. */
  program: string;
  /** The deadline's key: the item, and the period where it recurs. */
  key: string;
  /** Which event beside the deadline's own; undefined for that one. */
  reminder: string | undefined;
}

const UID = /^([^.]+)\.(.+?)(?:\.(last-workday|start|\d+d))?@khoagiao$/;

export function formatUid({ program, key, reminder }: EventName): string {
  return `${[program, key, ...(reminder === undefined ? [] : [reminder])].join('.')}@khoagiao`;
}

/**
 * Reads a UID that khoagiao writes, in lower case; undefined for any other. Programs may have changed its case.
 *
 * `so-2026.bao-cao-quy.2026-Q2.7d@khoagiao` → so-2026, bao-cao-quy.2026-q2, 7d
 */
export function parseUid(uid: string): EventName | undefined {
  const [, program, key, reminder] = UID.exec(normalizeUid(uid)) ?? [];
  return program === undefined ? undefined : { program, key: key!, reminder };
}

/** What two spellings of one UID have in common. */
export function normalizeUid(uid: string): string {
  return uid.trim().toLowerCase();
}
