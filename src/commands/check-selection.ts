import { UsageError } from '../core/errors.ts';
import type { Program } from '../core/program.ts';
import { isWithin } from '../core/text/place.ts';
import type { DateRange, ItemFilter } from '../schedule/select.ts';
import type { Context } from './context.ts';

/** Refuses a range that ends before it starts. @throws UsageError */
export function checkRange({ from, to }: DateRange, { messages }: Context): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(messages.commandLine.errors.reversedRange);
}

/** Refuses a section, or a place in the document, that no programme has. @throws UsageError */
export function checkSection({ section }: ItemFilter, programs: Program[], { messages }: Context): void {
  if (section === undefined) return;
  const sections = programs.flatMap((program) => program.sections);
  const places = sections.flatMap(({ id, items }) => [id, ...items.flatMap(({ source }) => source ?? [])]);
  if (places.some((place) => isWithin(place, section))) return;
  throw new UsageError(
    messages.commandLine.errors.unknownSection(
      section,
      sections.map(({ id }) => id),
    ),
  );
}
