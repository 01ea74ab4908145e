import type { Path } from '../core/diagnostic.ts';
import type { Document, Header, Item, Section } from '../core/program.ts';
import type { DayDecisions } from '../core/workdays.ts';
import { isMapping } from '../yaml/mapping.ts';
import { readSalvagedHeader } from './schema/header.ts';
import { readSalvagedItem } from './schema/item.ts';

/** A programme in which any part may be missing: what remains of a file when its ill-formed parts are put aside. */
export interface Draft {
  program: Partial<Header>;
  workdays?: Partial<DayDecisions> | undefined;
  documents: Partial<Document>[];
  sections: (Partial<Omit<Section, 'items'>> & { items: Partial<Item>[] })[];
}

/** An item with the way to it. */
export interface PlacedItem {
  item: Partial<Item>;
  path: Path;
}

export function listItems(draft: Draft): PlacedItem[] {
  return draft.sections.flatMap((section, s) =>
    section.items.map((item, i) => ({ item, path: ['sections', s, 'items', i] })),
  );
}

/** The fields that faults stand in, or were meant for, each by its keys and list positions with strokes between. */
export type FaultyFields = ReadonlySet<string>;

/** Whether a path leads into a field that a fault stands in. */
export function isFaulty(path: Path, faulty: FaultyFields): boolean {
  return faulty.has(path.slice(0, fieldDepth(path)).join('/'));
}

export function listFaultyFields(faults: Path[]): FaultyFields {
  return new Set(faults.map((path) => path.slice(0, fieldDepth(path)).join('/')));
}

/**
 * Puts aside every part that a fault stands in, and nothing more, so that the checks can go on with the rest and none of
 * them stumbles over a fault already told.
 */
export function salvage(root: unknown, faults: Path[]): Draft {
  const draft = structuredClone(toObject(root)) as Record<string, unknown>;
  for (const path of faults) remove(draft, path.slice(0, fieldDepth(path)));
  return {
    program: readSalvagedHeader(toObject(draft.program)),
    workdays: draft.workdays as Draft['workdays'],
    documents: toObjects(draft.documents) as Draft['documents'],
    sections: toObjects(draft.sections).map((section) => ({
      ...section,
      items: toObjects(section.items).map(readSalvagedItem),
    })) as Draft['sections'],
  };
}

function fieldDepth(path: Path): number {
  if (path[0] === 'program') return 2;
  if (path[0] === 'workdays') return 1;
  return path[2] === 'items' ? 5 : 3;
}

function remove(root: unknown, path: Path): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => toObject(value)[step], root);
  const last = path.at(-1)!;
  if (Array.isArray(parent)) parent[last as number] = {};
  else delete toObject(parent)[last];
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function toObjects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((element) => (isMapping(element) ? element : {})) : [];
}
