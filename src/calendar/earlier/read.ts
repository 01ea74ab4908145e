/** A calendar object, with what was made of each of its entries. */
export interface Calendar<Entry> {
  properties: CalendarProperty[];
  entries: Entry[];
}

/** An event or another entry of a calendar, or a part of one. Names are in upper case, whatever case the file uses. */
export interface CalendarComponent {
  name: string;
  properties: CalendarProperty[];
  components: CalendarComponent[];
  /** Of an entry, as the file has them; of a part of one, none. */
  lines: FileLine[];
}

/** A content line, with its folds, in the file's own octets: one character each. */
export type FileLine = string;

export interface CalendarProperty {
  name: string;
  /** Each parameter with its values, without quotation marks. */
  parameters: ReadonlyMap<string, string[]>;
  /** As the file writes it, unfolded: a text keeps its escapes until {@link unescapeText}. */
  value: string;
}

// A name, then any number of ;NAME=VALUE, where a value may be quoted and old programs write no value at all.
const CONTENT_LINE = /^([\w-]+)((?:;[^":;=]+(?:=(?:"[^"]*"|[^":;])*)?)*):(.*)$/s;
const PARAMETER = /;([^":;=]+)(?:=((?:"[^"]*"|[^":;])*))?/g;
const PARAMETER_VALUE = /"([^"]*)"|[^",]+/g;

/**
 * The calendars of an .ics file, as any program may have written it: lines folded anywhere, any line ends, names in any case. A
 * line inside a calendar that is no content line is left out. Undefined where the file is no sequence of whole calendars.
 *
 * Of each entry only what `readEntry` makes of it is kept: a large calendar has hundreds of thousands of properties.
 */
export function readCalendars<Entry>(
  file: Uint8Array,
  readEntry: (entry: CalendarComponent) => Entry,
): Calendar<Entry>[] | undefined {
  const calendars: Calendar<Entry>[] = [];
  let entries: Entry[] = [];
  const open: CalendarComponent[] = [];
  for (const line of listLines(file)) {
    const property = readContentLine(unfoldLine(line));
    const current = open.at(-1);
    const isBegin = property?.name === 'BEGIN';
    if (!current && !isBegin) return undefined;
    if (!property) continue;
    if (isBegin) open.push(createComponent(property));
    // The second of the open components is the entry, whatever part of it the line belongs to.
    open[1]?.lines.push(line);
    if (current && property.name === 'END') {
      if (readName(property) !== current.name) return undefined;
      open.pop();
      if (open.length > 1) open.at(-1)!.components.push(current);
      else if (open.length === 1) entries.push(readEntry(current));
      else {
        if (current.name !== 'VCALENDAR') return undefined;
        calendars.push({ properties: current.properties, entries });
        entries = [];
      }
    } else if (!isBegin) {
      current!.properties.push(property);
    }
  }
  return open.length === 0 && calendars.length > 0 ? calendars : undefined;
}

/** An entry of a calendar from its lines. */
export function readEntry(lines: FileLine[]): CalendarComponent {
  const calendar = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
  return readCalendars(Buffer.from(calendar, 'latin1'), (entry) => entry)![0]!.entries[0]!;
}

function createComponent(begin: CalendarProperty): CalendarComponent {
  return { name: readName(begin), properties: [], components: [], lines: [] };
}

/** What a BEGIN or an END names. */
function readName({ value }: CalendarProperty): string {
  return value.trim().toUpperCase();
}

/** The values of a component's properties of one name, given in upper case. */
export function valuesOf({ properties }: Pick<CalendarComponent, 'properties'>, name: string): string[] {
  return properties.filter((property) => property.name === name).map(({ value }) => value);
}

/** The text that a value of type TEXT stands for. `Nội vụ\, Tư pháp` → `Nội vụ, Tư pháp` */
export function unescapeText(value: string): string {
  return value.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The content lines of a file, each with its folds; a line without a character and a byte order mark are left out. */
function* listLines(file: Uint8Array): Generator<FileLine> {
  const hasMark = BYTE_ORDER_MARK.every((octet, index) => file[index] === octet);
  const text = Buffer.from(hasMark ? file.subarray(BYTE_ORDER_MARK.length) : file).toString('latin1');
  for (const [line] of text.matchAll(/[^\r\n]+(?:[\r\n]+[ \t][^\r\n]*)*/g)) yield line;
}

/** A line without its folds, as text. It is joined as octets first, since some programs fold inside a character. */
export function unfoldLine(line: FileLine): string {
  const octets = line.replace(/[\r\n]+[ \t]/g, '');
  return /[\u0080-\u00ff]/.test(octets) ? Buffer.from(octets, 'latin1').toString() : octets;
}

function readContentLine(line: string): CalendarProperty | undefined {
  const [, name, parameters, value] = CONTENT_LINE.exec(line) ?? [];
  if (name === undefined) return undefined;
  return { name: name.toUpperCase(), parameters: readParameters(parameters!), value: value! };
}

// Most properties have none, and a map for each of them would be most of what a large calendar takes.
const NO_PARAMETERS: CalendarProperty['parameters'] = new Map();

function readParameters(text: string): CalendarProperty['parameters'] {
  if (text === '') return NO_PARAMETERS;
  return new Map(
    [...text.matchAll(PARAMETER)].map(([, name, values = '']) => [
      name!.toUpperCase(),
      [...values.matchAll(PARAMETER_VALUE)].map(([plain, quoted]) => quoted ?? plain),
    ]),
  );
}
