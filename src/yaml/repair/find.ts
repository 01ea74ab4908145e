import { LineCounter } from 'yaml';
import { composeDocument } from '../compose.ts';
import type { YamlError } from '../yaml-error.ts';
import { repairBrackets } from './brackets.ts';
import { repairIndentation } from './indentation.ts';
import { type Line, lineAt, takeLines } from './lines.ts';
import { applyEdit, type Repair } from './repair.ts';
import { repairSigns } from './signs.ts';
import { repairValue } from './values.ts';

const LINES_BELOW = 4;
/** The patterns of repairs take time with the square of a line's length; no line that a person writes is as long. */
const LONGEST_LINE = 4000;

/** How much text may be read in search of repairs: each attempt reads it from its start up to the error. */
export interface Budget {
  characters: number;
}

/** An error that a repair is sought for. */
interface Sought extends Pick<YamlError, 'reason' | 'extent'> {
  /** Where the parser met it. */
  offset: number;
  /** Where the error before it ends. */
  after: number;
  /** Whether something is opened there and not closed. */
  isOpening: boolean;
}

/**
 * The repair after which the lines around an error are YAML: of the line where it shows, where the parser met it, or one
 * beside that. Undefined where no single edit is enough.
 */
export function findRepair(text: string, sought: Sought, budget: Budget): Repair | undefined {
  if (budget.characters <= 0) return undefined;
  const [line, below] = takeLines(text, lineAt(text, sought.offset), 'down', 2);
  const [above] = takeLines(text, lineAt(text, (line?.from ?? text.length) - 1), 'up', 1);
  const lines = unique([lineAt(text, sought.extent[0]), line, above, below]).filter(
    ({ text: { length } }) => length <= LONGEST_LINE,
  );
  return listRepairs(text, lines).find(({ reason, edit }) => {
    // Quotation marks would only turn what is open into text.
    if (sought.isOpening && reason === 'SIGN_IN_TEXT') return false;
    // A line without a colon may go on with the value above, or lack the colon.
    if (sought.reason === 'MISSING_COLON' && reason === 'BAD_INDENT') return false;
    const end = findEnd(text, Math.max(sought.offset, edit.extent[1]));
    budget.characters -= end;
    if (budget.characters < 0) return false;
    return findError(applyEdit(text.slice(0, end), edit), sought) === undefined;
  });
}

/** The end of some lines below an offset. */
function findEnd(text: string, offset: number): number {
  const last = takeLines(text, lineAt(text, offset), 'down', LINES_BELOW).at(-1);
  return last ? last.from + last.text.length + 1 : text.length;
}

function unique(lines: (Line | undefined)[]): Line[] {
  return lines.filter(
    (line, index): line is Line => !!line && lines.findIndex((it) => it?.from === line.from) === index,
  );
}

function listRepairs(text: string, lines: Line[]): Repair[] {
  return [repairSigns, repairBrackets, repairValue, (line: Line) => repairIndentation(text, line)].flatMap((repair) =>
    lines.flatMap(repair),
  );
}

/** The first error after the preceding one. An error at the end of the text comes from the cut, unless something is left open. */
function findError(text: string, { after, isOpening }: Sought): number | undefined {
  const { document, stop } = composeDocument(text, new LineCounter());
  const last = isOpening ? Number.POSITIVE_INFINITY : text.trimEnd().length - 1;
  const offsets = (document?.errors ?? []).map(({ pos }) => pos[0]);
  return [...offsets, ...(stop ? [stop.offset] : [])].find((offset) => offset > after && offset < last);
}
