import type { Deadline, Merged } from '../core/deadline.ts';
import type { Item, Section } from '../core/program.ts';
import { foldText } from '../core/text/text.ts';
import type { Messages } from '../i18n/index.ts';
import type { Schedule } from '../schedule/deadlines.ts';
import { isWanted } from '../schedule/select.ts';
import type { LoadedFile } from './load-programs.ts';

/** A programme with its deadlines. */
export interface ScheduledFile extends LoadedFile, Schedule {}

/** An item of a programme; with a key, one of its dates alone. */
export interface NamedItem {
  file: ScheduledFile;
  section: Section;
  item: Item;
  key?: string;
}

/** What a text names: items to show one after the other, or several of which it could be any. */
export interface Naming {
  items: NamedItem[];
  isAmbiguous: boolean;
}

/**
 * The items that a text names, accents, case and dashes ignored: by an id, by the key of a date, by a place (all that stands
 * there), by the beginning or a part of an id or a title, then of a title with its period. None where nothing fits.
 *
 * `bao-cao-quy`, `bao-cao-quy.2026-Q2`, `III.3`, `giao ban`, `Giao ban công tác khoa giáo – quý I/2023`
 */
export function findNamedItems(text: string, files: ScheduledFile[], words: Messages['words']): Naming {
  const name = foldName(text);
  if (name === '') return { items: [], isAmbiguous: false };
  const items = files.flatMap((file) =>
    file.program.sections.flatMap((section) => section.items.map((item): NamedItem => ({ file, section, item }))),
  );
  const dates = files.flatMap((file) =>
    [...file.deadlines, ...file.merged].map((date) => createDated(date, file, words)),
  );
  const byId = items.filter(({ item }) => foldName(item.id) === name);
  if (byId.length > 0) return { items: byId, isAmbiguous: false };
  const byKey = dates.filter(({ key }) => foldName(key) === name);
  if (byKey.length > 0) return { items: byKey, isAmbiguous: false };
  const byPlace = items.filter((item) => isWanted(item, { section: text }));
  if (byPlace.length > 0) return { items: byPlace, isAmbiguous: false };

  const named = items.map((item) => ({ ...item, names: [item.item.id, item.item.title, item.item.short ?? ''] }));
  for (const candidates of [named, dates]) {
    const fitting = findFitting(name, candidates);
    if (fitting.length > 0) return { items: fitting, isAmbiguous: new Set(fitting.map(nameOf)).size > 1 };
  }
  return { items: [], isAmbiguous: false };
}

/** What {@link findNamedItems} takes for this item or date and no other. */
export const nameOf = ({ item, key }: NamedItem): string => key ?? item.id;

interface Candidate extends NamedItem {
  names: string[];
}

function createDated(date: Deadline | Merged, file: ScheduledFile, words: Messages['words']) {
  const { section, item, key } = date;
  return { file, section, item, key, names: [words.deadlineTitle(date)] };
}

/** Those whose name is the text; else begins with it; else holds it. */
function findFitting(name: string, candidates: Candidate[]): Candidate[] {
  const ways: ((candidate: string) => boolean)[] = [
    (candidate) => candidate === name,
    (candidate) => candidate.startsWith(name),
    (candidate) => candidate.includes(name),
  ];
  for (const fits of ways) {
    const fitting = candidates.filter(({ names }) => names.some((candidate) => fits(foldName(candidate))));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

// A dash is typed for another dash, and for a blank.
function foldName(text: string): string {
  return foldText(text)
    .replace(/[\s\-–—]+/g, ' ')
    .trim();
}
