import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';

interface DayLists {
  off?: { date?: IsoDate }[] | undefined;
  work?: { date?: IsoDate }[] | undefined;
}

/** An office's own decisions name each day once. */
export function checkWorkdays({ workdays }: Draft, parsed: ParsedYaml, add: AddDiagnostic): void {
  if (workdays) addRepeats(listDays(workdays, ['workdays']), parsed, add);
}

/** A table names each day once in all its years. */
export function checkDistinctDays(years: DayLists[], path: Path, parsed: ParsedYaml, add: AddDiagnostic): void {
  addRepeats(
    years.flatMap((year, index) => listDays(year, [...path, index])),
    parsed,
    add,
  );
}

interface PlacedDay {
  date: IsoDate;
  path: Path;
}

function listDays(lists: DayLists, path: Path): PlacedDay[] {
  return (['off', 'work'] as const).flatMap((list) =>
    (lists[list] ?? []).flatMap(({ date }, index) => (date ? [{ date, path: [...path, list, index, 'date'] }] : [])),
  );
}

function addRepeats(days: PlacedDay[], parsed: ParsedYaml, add: AddDiagnostic): void {
  const firsts = new Map<IsoDate, Path>();
  for (const { date, path } of days) {
    const first = firsts.get(date);
    if (first)
      add(
        'workday-twice',
        path,
        { date, line: parsed.locate(first).start.line },
        { related: [{ role: 'first', path: first }] },
      );
    else firsts.set(date, path);
  }
}
