import { describe, expect, it, test } from 'vitest';
import { AGENDA_FORMATS, CHANGE_FORMATS, READING_FORMATS, REPORT_FORMATS, SHELLS } from '../../src/commands/formats.ts';
import { KINDS } from '../../src/core/program.ts';
import { readData, run } from '../world.ts';
import { listCommandLines, PAGES, readPage, splitWords } from './examples.ts';

const page = readPage('docs/commands.md');
const sectionOf = (name: string) => page.split('\n## ').find((text) => text.startsWith(`${name}\n`)) ?? '';
const tableOf = (name: string) =>
  sectionOf(name)
    .match(/^\|.*$/gm)
    ?.join('\n') ?? '';

const help = (await run('--help --lang en')).out;
const COMMANDS = [...page.matchAll(/^\| `(\w+)[^`]*` \|/gm)].map(([, name]) => name!);
// Said once, at the head of the page.
const COMMON = ['--file', '--lang', '--no-color', '--help'];

const optionsIn = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g) ?? [])].sort();

test('docs/commands.md lists every command and no other', async () => {
  const { out } = await run(['complete', 'zsh', '--', '']);
  const known = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]!);
  expect([...COMMANDS].sort()).toEqual(known.sort());
  for (const command of COMMANDS) expect(help).toContain(command);
});

test.each(['deadlines', 'show', 'export', 'validate', 'new', 'diff', 'read', 'schema'])(
  'docs/commands.md lists every option of %s and no other',
  async (command) => {
    const { out } = await run(`${command} --help --lang en`);
    const declared = [...out.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option!);
    const listed = [...tableOf(command).matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) => optionsIn(cell!));
    expect([...listed].sort()).toEqual(declared.filter((option) => !COMMON.includes(option)).sort());
  },
);

describe('docs/commands.md lists', () => {
  it.each([
    ['deadlines', AGENDA_FORMATS],
    ['validate', REPORT_FORMATS],
    ['diff', CHANGE_FORMATS],
    ['read', READING_FORMATS],
  ])('the formats of %s', (command, formats) => {
    expect(tableOf(command)).toContain(`\`--format ${formats.join('\\|')}\``);
  });

  it('the kinds and the shells', () => {
    expect(tableOf('deadlines')).toContain(KINDS.map((kind) => `\`${kind}\``).join(', '));
    const shells = [...tableOf('completion').matchAll(/^\| (\w+) \| `/gm)].map(([, shell]) => shell!);
    expect(shells).toEqual([...SHELLS]);
  });
});

const lines = PAGES.flatMap((name) => listCommandLines(readPage(name)).map((line) => ({ name, line })));
// With a placeholder, a line is not one to type. A command's name alone is the command itself.
const typed = [
  ...new Map(lines.filter(({ line }) => !/[<[…]|\b[A-Z]{3,}\b/.test(line)).map((one) => [one.line, one])).values(),
];

test.each(typed)('$name: khoagiao $line works as typed', async ({ line }) => {
  const words = splitWords(line);
  const named = words.filter((word) => /\.ya?ml$/.test(word)).map((name) => name.replace('*', '-2023'));
  const sample = readData('khoagiao-2023.yaml');
  const files = Object.fromEntries(named.map((name) => [name, sample]));
  const [, calendar] = /--since (\S+)/.exec(line) ?? [];
  if (calendar !== undefined) files[calendar] = (await run('export -o -')).out;
  const isTyped = words.length > 1 || (await run(line)).exitCode !== 2;
  const { exitCode, err } = await run(isTyped ? words : ['help', ...words], { files });
  expect({ exitCode, err: exitCode === 2 || exitCode === 3 ? err : '' }).toMatchObject({ err: '' });
});
