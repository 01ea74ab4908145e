/** A calendar object or a part of one. Names are in upper case, whatever case the file uses. */
export interface CalendarComponent {
  name: string;
  properties: CalendarProperty[];
  components: CalendarComponent[];
  /** Of an event or another entry of a calendar, the lines as the file has them: see {@link FileLine}. */
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

// Where an entry stands among the open components: after the root and its calendar.
const ENTRY = 2;

/**
 * The calendars of an .ics file, as any program may have written it: lines folded anywhere, any line ends, names in any case. A
 * line inside a calendar that is no content line is left out. Undefined where the file is no sequence of whole calendars.
 */
export function readCalendars(file: Uint8Array): CalendarComponent[] | undefined {
  const root = createComponent('');
  const open = [root];
  const lines = splitLines(file);
  for (const [index, line] of unfoldLines(lines).entries()) {
    const property = readContentLine(line);
    const current = open.at(-1)!;
    const isBegin = property?.name === 'BEGIN';
    if (current === root && !isBegin) return undefined;
    if (!property) continue;
    if (isBegin) {
      const component = createComponent(property.value.trim().toUpperCase());
      current.components.push(component);
      open.push(component);
    }
    open[ENTRY]?.lines.push(lines[index]!);
    if (property.name === 'END') {
      if (property.value.trim().toUpperCase() !== current.name) return undefined;
      open.pop();
    } else if (!isBegin) {
      current.properties.push(property);
    }
  }
  const isWhole = open.length === 1 && root.components.every(({ name }) => name === 'VCALENDAR');
  return isWhole && root.components.length > 0 ? root.components : undefined;
}

function createComponent(name: string): CalendarComponent {
  return { name, properties: [], components: [], lines: [] };
}

/** The values of a component's properties of one name, given in upper case. */
export function valuesOf({ properties }: CalendarComponent, name: string): string[] {
  return properties.filter((property) => property.name === name).map(({ value }) => value);
}

/** The text that a value of type TEXT stands for. `Nội vụ\, Tư pháp` → `Nội vụ, Tư pháp` */
export function unescapeText(value: string): string {
  return value.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

/** The content lines of a file, each with its folds; a line without a character is left out. */
function splitLines(file: Uint8Array): FileLine[] {
  return (
    Buffer.from(file)
      .toString('latin1')
      .match(/[^\r\n]+(?:[\r\n]+[ \t][^\r\n]*)*/g) ?? []
  );
}

/** The same lines without folds, as text. They are joined as octets first, since some programs fold inside a character. */
export function unfoldLines(lines: FileLine[]): string[] {
  const octets = lines.map((line) => line.replace(/[\r\n]+[ \t]/g, '')).join('\n');
  // Leaves out a byte order mark.
  return new TextDecoder().decode(Buffer.from(octets, 'latin1')).split('\n');
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
