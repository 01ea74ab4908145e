import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Item, Program } from '../core/program.ts';

/** The item that a diagnostic of a programme is about, if it is about one. */
export function findItemOf({ path }: Diagnostic, { sections }: Program): Item | undefined {
  const [root, section, list, item] = path;
  return root === 'sections' && list === 'items' ? sections[Number(section)]?.items[Number(item)] : undefined;
}

/** The items of a programme that have an error. */
export function listWrongItems(diagnostics: Diagnostic[], program: Program): ReadonlySet<Item> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return new Set(errors.flatMap((error) => findItemOf(error, program) ?? []));
}
