import type { Item } from '../../core/program.ts';
import { placeOf } from '../../core/program.ts';
import { foldText } from '../../core/text/text.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft, PlacedItem } from '../draft.ts';

/** Two items of one title, place and rule are one item written twice, unless different people do or receive them. */
export function checkRepeatedItems(draft: Draft, parsed: ParsedYaml, add: AddDiagnostic): void {
  const alike = new Map<string, PlacedItem[]>();
  draft.sections.forEach((section, s) => {
    section.items.forEach((item, i) => {
      const { title, when } = item;
      if (title === undefined || when === undefined || section.id === undefined) return;
      const place = { item, path: ['sections', s, 'items', i] };
      const key = JSON.stringify([
        foldText(title).replace(/\s+/g, ' '),
        foldText(placeOf(item as Item, { id: section.id })),
        when,
      ]);
      const others = alike.get(key);
      const first = others?.find((other) => !differ(other.item, item));
      if (first)
        add(
          'repeated-item',
          [...place.path, 'title'],
          { first: first.item.id ?? '', line: parsed.locate([...first.path, 'title']).start.line },
          { related: [{ role: 'first', path: [...first.path, 'title'] }] },
        );
      else if (others) others.push(place);
      else alike.set(key, [place]);
    });
  });
}

/** Items of one id are reported for that. */
function differ(a: Partial<Item>, b: Partial<Item>): boolean {
  if (a.id === b.id) return true;
  return (['actor', 'recipient'] as const).some(
    (key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key],
  );
}
