import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parse, parseDocument, stringify, visit } from 'yaml';
import { messagesIn } from '../src/i18n/index.ts';
import { AMENDMENT_FORMS } from '../src/program/schema/amendment.ts';
import { PERIOD_DAY_FORMS } from '../src/program/schema/day-rule.ts';
import { WHEN_FORMS } from '../src/program/schema/when.ts';
import { run } from './world.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const PROGRAM = read('forms.yaml');

/** `expected` is in what the view says of the key; `…` stands for any text between two parts, `–` for nothing said. */
const rows = read('forms.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [form: string, key: string, view: View, expected: string]);

const VIEWS = ['table', 'csv', 'markdown', 'json', 'calendar', 'show', 'diff', 'new'] as const;
type View = (typeof VIEWS)[number];

const FORMS = [
  ...Object.keys(WHEN_FORMS).map((form) => `when ${form}`),
  ...PERIOD_DAY_FORMS.map((form) => `day ${form}`),
  ...['time', 'roll', 'covers', 'covers-dates'].map((form) => `more ${form}`),
  ...Object.keys(AMENDMENT_FORMS).map((form) => `amended ${form}`),
];

type WrittenItem = { amended?: unknown; covers?: unknown; when: Record<string, unknown> };

/** The programme before the later documents came: of `more` and `amended` the items without those keys, and no others. */
function writeEarlier(): string {
  const program = parse(PROGRAM);
  for (const section of program.sections)
    section.items = section.items
      .filter(({ id }: { id: string }) => !id.startsWith('day-') && !id.startsWith('when-'))
      .map(({ amended: _, covers: __, when: { time: ___, roll: ____, ...when }, ...item }: WrittenItem) => ({
        ...item,
        when,
      }));
  return stringify(program);
}

const files = { 'khoagiao.yaml': PROGRAM, 'cu.yaml': writeEarlier() };
const texts = {} as Record<Exclude<View, 'show' | 'calendar'>, string>;
let events: ICAL.Component[] = [];

const printed = new Map<string, Promise<string>>();

/** What a command prints; each is run once. */
function print(commandLine: string): Promise<string> {
  const known = printed.get(commandLine);
  const out = known ?? run(commandLine, { files, now: '2026-01-01T02:00:00Z' }).then((outcome) => outcome.out);
  printed.set(commandLine, out);
  return out;
}

beforeAll(async () => {
  const list = 'deadlines --all --today 2026-01-01 --format';
  texts.table = await print(`${list} table`);
  texts.csv = await print(`${list} csv`);
  texts.markdown = await print(`${list} markdown`);
  texts.json = await print(`${list} json`);
  events = listEvents(await print('export -f khoagiao.yaml -o - --remind none'));
  texts.diff = await print('diff cu.yaml khoagiao.yaml');
  texts.new = await print('new 2027 -f khoagiao.yaml -o -');
}, 60_000);

/** What a view says of an item's deadline, or of its item; empty where it says nothing. */
async function find(form: string, key: string, view: View): Promise<string> {
  const [id = '', period] = key.split('.');
  const title = `Việc ${form}${period === undefined ? '' : ` – ${messagesIn('vi').words.period(period)}`}`;
  switch (view) {
    case 'show':
      return print(`show ${id} -f khoagiao.yaml`);
    case 'csv':
      return findLine(texts.csv, `,${key},`);
    case 'table':
    case 'diff':
    case 'markdown':
      return findLine(texts[view], title);
    case 'json': {
      const { deadlines, undated } = JSON.parse(texts.json);
      const found = [...deadlines, ...undated].find((entry) => (entry.key ?? entry.item) === key);
      return found === undefined ? '' : JSON.stringify(found);
    }
    case 'calendar': {
      const event = events.find((one) => one.getFirstPropertyValue('uid') === `cac-dang-2026.${key}@khoagiao`);
      return event === undefined
        ? ''
        : `${event.getFirstPropertyValue('summary')}\n${event.getFirstPropertyValue('description')}`;
    }
    case 'new':
      return joinLines(new RegExp(` {6}- id: ${id}\n(?: {8}.*\n)*`).exec(texts.new)?.[0] ?? '');
  }
}

function listEvents(ics: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
}

/** An item of a programme with its keys on one line: `- { id: x, when: { by: 2027-06-20 } }`. */
function joinLines(written: string): string {
  const document = parseDocument(written);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The line that holds a title whole, not as the beginning of a longer one. */
function findLine(text: string, title: string): string {
  const whole = (line: string) => /^($|[,·|(]| ( |$|[·|(]))/.test(line.slice(line.indexOf(title) + title.length));
  return text.split('\n').find((line) => line.includes(title) && (title.endsWith(',') || whole(line))) ?? '';
}

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('each form in each view', () => {
  test.each(rows)('%s: %s in %s is %s', async (form, key, view, expected) => {
    const found = squeeze(await find(form, key, view));
    if (expected === '–') expect(found).toBe('');
    else if (view === 'json') expect(JSON.parse(found)).toMatchObject(JSON.parse(expected));
    else {
      let at = 0;
      for (const part of expected.split(' … ')) {
        expect(found.slice(at)).toContain(part);
        at = found.indexOf(part, at) + part.length;
      }
    }
  });
});

it('cancels what was merged in a calendar that had it, with the reason', async () => {
  const earlier = { ...files, 'cu.ics': await print('export -f cu.yaml -o -') };
  const calendar = (await run('export -f khoagiao.yaml -o - --since cu.ics', { files: earlier })).out;
  const merged = listEvents(calendar).find((event) =>
    String(event.getFirstPropertyValue('uid')).includes('.amended-merged.2026-Q2@'),
  );
  expect(merged?.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(merged?.getFirstPropertyValue('description')).toContain(
    'Không thực hiện: gộp vào when-every-by, theo 45-CV/BTG',
  );
});

it('has a row for every form of a rule, of a day and of a later document, in every view', () => {
  const missing = FORMS.flatMap((form) =>
    VIEWS.filter((view) => !rows.some(([of, , where]) => of === form && where === view)).map(
      (view) => `${form}: ${view}`,
    ),
  );
  expect(missing).toEqual([]);
  expect(rows.filter(([form, , view]) => !FORMS.includes(form) || !VIEWS.includes(view))).toEqual([]);
});
