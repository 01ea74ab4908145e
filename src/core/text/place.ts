import { foldText } from './text.ts';

/** One level of a place in a document: what it is called, where the text says so, and its number or letter. */
interface Level {
  label: string | undefined;
  value: string;
}

/** The names of levels from the largest down, without accents. */
const LABELS = ['phu', 'phan', 'chuong', 'tieu', 'muc', 'dieu', 'khoan', 'diem', 'tiet', 'doan', 'gach'];

// The rest of “phụ lục” and “gạch đầu dòng”, and words that only join levels.
const FILLERS = new Set(['luc', 'dau', 'dong', 'thu', 'so', 'cua', 'tai']);

/** `Đ13` is short for Điều 13. */
const SHORT_ARTICLE = /^đ(?=\d)/;

/**
 * Whether a place in the document lies in another, or is the same one. Both may be written in any way that documents use.
 *
 * `III.3`, `III, điểm 3` and `khoản 3 Mục III` lie within `III`; `II.1 và III.2` too. `III.3` does not lie within `II`, nor
 * `khoản 3` within `điểm 3`.
 */
export function isWithin(place: string, container: string): boolean {
  const outer = readLevels(container);
  return (
    outer.length > 0 &&
    splitPlaces(place).some((single) => {
      const inner = readLevels(single);
      return outer.every((level, index) => isSameLevel(level, inner[index]));
    })
  );
}

// What an office's sections may be called; appendices, articles, clauses and points are numbered apart from them.
const SECTIONS = ['phan', 'chuong', 'tieu', 'muc'];

/** A section that a place lies in. */
export interface FoundSection {
  id: string;
  /** The place is numbered as sections are: `5.2` and `Mục 5` are of section `5`; `khoản 2 Điều 5` may only look so. */
  isCertain: boolean;
}

/** Creates a function that finds the sections of a file in which a place lies, by {@link isWithin}. */
export function createSectionFinder(ids: string[]): (place: string) => FoundSection[] {
  const byFirst = new Map<string, { id: string; outer: Level[] }[]>();
  for (const id of ids) {
    const outer = readLevels(id);
    const [first] = outer;
    if (!first) continue;
    const alike = byFirst.get(first.value);
    if (alike) alike.push({ id, outer });
    else byFirst.set(first.value, [{ id, outer }]);
  }
  return (place) =>
    splitPlaces(place).flatMap((single) => {
      const inner = readLevels(single);
      const label = inner[0]?.label;
      return (byFirst.get(inner[0]?.value ?? '') ?? [])
        .filter(({ outer }) => outer.every((level, index) => isSameLevel(level, inner[index])))
        .map(({ id, outer }) => ({
          id,
          isCertain: label === undefined || label === outer[0]?.label || SECTIONS.includes(label),
        }));
    });
}

function splitPlaces(text: string): string[] {
  return text.split(/;|\s(?:và|hoặc)\s/i);
}

// A level without a name may have any: `III.3` is `Mục III khoản 3` and `III, điểm 3` alike.
function isSameLevel(a: Level, b: Level | undefined): boolean {
  return a.value === b?.value && (a.label === undefined || b.label === undefined || a.label === b.label);
}

/** The levels from the largest down, also where the text begins with the smallest: `điểm a khoản 2 Điều 5` → 5, 2, a */
function readLevels(place: string): Level[] {
  const parts = readParts(place);
  const ranks = parts.flatMap(([level]) => (level?.label === undefined ? [] : [LABELS.indexOf(level.label)]));
  const isUpwards = ranks.length > 1 && ranks[0]! > ranks.at(-1)!;
  return (isUpwards ? parts.reverse() : parts).flat();
}

// Latin letters, marks and digits by their ranges: \p{…} takes longer to compile than all places of a file to read.
const LATIN = /^[\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]*$/;
const LATIN_WORDS =
  /[0-9a-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+/g;

function listWords(place: string): string[] {
  const text = place.normalize('NFC').toLowerCase().replaceAll('ð', 'đ');
  return text.match(LATIN.test(text) ? LATIN_WORDS : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A part is a level with its name and what is numbered below it without one: `Mục III.3` is one, `III, điểm 3` are two. */
function readParts(place: string): Level[][] {
  const parts: Level[][] = [];
  let label: string | undefined;
  for (const word of listWords(place)) {
    const name = foldText(word);
    if (LABELS.includes(name)) label ??= name;
    else if (!FILLERS.has(name)) {
      const level = SHORT_ARTICLE.test(word) ? { label: 'dieu', value: word.slice(1) } : { label, value: word };
      if (level.label === undefined && parts.length > 0) parts.at(-1)!.push(level);
      else parts.push([level]);
      label = undefined;
    }
  }
  // A name alone is a place too: “Phụ lục”.
  if (label !== undefined) parts.push([{ label: undefined, value: label }]);
  return parts;
}
