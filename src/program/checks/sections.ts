import { createSectionFinder } from '../../core/text/place.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, type InvalidFields, isInvalid } from '../draft.ts';

/** Each section holds items; an item whose place is of a section of the file is in that section. */
export function checkSections({ sections }: Draft, invalid: InvalidFields, add: AddDiagnostic): void {
  const findSections = createSectionFinder(sections.flatMap(({ id }) => id ?? []));
  sections.forEach(({ id, items }, s) => {
    if (id === undefined) return;
    const path = ['sections', s];
    if (items.length === 0 && !isInvalid([...path, 'items'], invalid))
      add('empty-section', [...path, 'id'], { section: id });
    items.forEach(({ source }, i) => {
      const found = source === undefined ? [] : findSections(source);
      if (found.some((each) => each.id === id)) return;
      const [other] = found.filter(({ isCertain }) => isCertain).sort((a, b) => b.id.length - a.id.length);
      if (other)
        add('source-in-other-section', [...path, 'items', i, 'source'], {
          source: source!,
          section: id,
          other: other.id,
        });
    });
  });
}
