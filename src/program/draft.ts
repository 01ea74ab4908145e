import type { Path } from '../core/diagnostics/diagnostic.ts';
import type { Document, Header, Item, Section } from '../core/program.ts';
import type { DayDecisions } from '../core/time/workdays.ts';
import { isMapping } from '../yaml/mapping.ts';
import { fieldOf, nameField } from './field-paths.ts';
import { readSalvagedHeader } from './schema/header.ts';
import { readSalvagedItem } from './schema/item.ts';

/** A programme in which any part may be missing: what remains of a file without its invalid fields. */
export interface Draft {
  program: Partial<Header>;
  workdays?: Partial<DayDecisions> | undefined;
  documents: Partial<Document>[];
  sections: (Partial<Omit<Section, 'items'>> & { items: Partial<Item>[] })[];
}

/** An item with its path. */
export interface PlacedItem<AnyItem = Partial<Item>> {
  item: AnyItem;
  path: Path;
}

/** The items of a programme or of a draft, in order. */
export function listItems<AnyItem>({ sections }: { sections: { items: AnyItem[] }[] }): PlacedItem<AnyItem>[] {
  return sections.flatMap(({ items }, s) => items.map((item, i) => ({ item, path: ['sections', s, 'items', i] })));
}

/** Invalid fields, as paths joined with `/`. */
export type InvalidFields = ReadonlySet<string>;

/** Whether a path leads into an invalid field. */
export function isInvalid(path: Path, invalid: InvalidFields): boolean {
  return invalid.has(nameField(fieldOf(path)));
}

export function listInvalidFields(paths: Path[]): InvalidFields {
  return new Set(paths.map((path) => nameField(fieldOf(path))));
}

/** Removes the invalid fields, and nothing more: checks do not report the consequences of errors already reported. */
export function salvage(root: unknown, invalid: Path[]): Draft {
  const draft = structuredClone(toObject(root)) as Record<string, unknown>;
  for (const path of invalid) remove(draft, fieldOf(path));
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
