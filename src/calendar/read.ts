/** A calendar object or a part of one. Names are in upper case, whatever case the file uses. */
export interface CalendarComponent {
  name: string;
  properties: CalendarProperty[];
  components: CalendarComponent[];
}

export interface CalendarProperty {
  name: string;
  /** Each parameter with its values, without quotation marks. */
  parameters: Map<string, string[]>;
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
 */
export function readCalendars(file: Uint8Array): CalendarComponent[] | undefined {
  const root: CalendarComponent = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of unfold(file)) {
    const property = readContentLine(line);
    const current = open.at(-1)!;
    if (property?.name === 'BEGIN') {
      const component = { name: property.value.trim().toUpperCase(), properties: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (current === root) {
      return undefined;
    } else if (property?.name === 'END') {
      if (property.value.trim().toUpperCase() !== current.name) return undefined;
      open.pop();
    } else if (property) {
      current.properties.push(property);
    }
  }
  const isWhole = open.length === 1 && root.components.every(({ name }) => name === 'VCALENDAR');
  return isWhole && root.components.length > 0 ? root.components : undefined;
}

/** The values of a component's properties of one name, given in upper case. */
export function valuesOf({ properties }: CalendarComponent, name: string): string[] {
  return properties.filter((property) => property.name === name).map(({ value }) => value);
}

/** The text that a value of type TEXT stands for. `Nội vụ\, Tư pháp` → `Nội vụ, Tư pháp` */
export function unescapeText(value: string): string {
  return value.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

/** The unfolded lines. Lines are joined as bytes, since some programs fold inside a character. */
function unfold(file: Uint8Array): string[] {
  const joined = Buffer.from(file)
    .toString('latin1')
    .replace(/[\r\n]+[ \t]/g, '');
  // Leaves out a byte order mark.
  const text = new TextDecoder().decode(Buffer.from(joined, 'latin1'));
  return text.split(/[\r\n]+/).filter((line) => line !== '');
}

function readContentLine(line: string): CalendarProperty | undefined {
  const [, name, parameters, value] = CONTENT_LINE.exec(line) ?? [];
  if (name === undefined) return undefined;
  return { name: name.toUpperCase(), parameters: readParameters(parameters!), value: value! };
}

function readParameters(text: string): CalendarProperty['parameters'] {
  return new Map(
    [...text.matchAll(PARAMETER)].map(([, name, values = '']) => [
      name!.toUpperCase(),
      [...values.matchAll(PARAMETER_VALUE)].map(([plain, quoted]) => quoted ?? plain),
    ]),
  );
}
