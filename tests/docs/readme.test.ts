import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { earlier } from '../../src/i18n/vi/earlier.ts';
import { readData, run } from '../world.ts';
import { findOwnProgram, listExamples, PAGES, readPage, runExample, urlOf } from './examples.ts';

const programme = readData('khoagiao-2023.yaml');
const pages = PAGES.map((page) => ({ page, text: readPage(page) }));
const examples = pages.flatMap(({ page, text }) => listExamples(text).map((example) => ({ page, ...example })));

test('both READMEs and the page of commands have examples', () => {
  expect(new Set(examples.map(({ page }) => page))).toEqual(new Set(['README.md', 'README.vi.md', 'docs/commands.md']));
});

test.each(examples)('$page shows what khoagiao $command prints', async ({ page, command, output, own }) => {
  const printed = await runExample({ command, own });
  const shown = `$ khoagiao ${command}\n${output}`;
  // With UPDATE_README=1 the page is rewritten; the difference is for a person to read.
  if (process.env.UPDATE_README) {
    const text = readFileSync(urlOf(page), 'utf8');
    writeFileSync(
      urlOf(page),
      text.replace(
        shown,
        () => `$ khoagiao ${command}
${printed}`,
      ),
    );
  }
  expect(process.env.UPDATE_README ? printed : output).toBe(printed);
});

describe.each(pages)('$page', ({ page, text }) => {
  it('speaks of files that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(new URL(target, urlOf(page))))).toEqual([]);
  });
});

describe.each(['README.md', 'README.vi.md'])('the complete programme in %s', (page) => {
  const { program } = findOwnProgram(readPage(page))!;
  const lines = program.trimEnd().split('\n');
  const validate = async (content: string) =>
    (await run('validate --strict', { files: { 'khoagiao.yaml': content } })).exitCode;

  it('has about 15 lines and nothing to be said against it', async () => {
    expect(lines.length).toBeLessThanOrEqual(16);
    expect(await validate(program)).toBe(0);
  });

  it.each(lines.filter((line) => /: \S/.test(line)).map((line) => [line.trim()]))('needs “%s”', async (line) => {
    const without = lines.map((text) => (text.trim() === line ? text.replace(/[\w]+: .*/, '') : text));
    expect(await validate(without.join('\n'))).toBe(1);
  });
});

test('README.md has the two commands that set everything up', () => {
  const text = readPage('README.md');
  expect(text).toContain('npm ci && npx khoagiao deadlines --today 2023-03-01 ');
  expect(text).toContain('npm ci && npm test ');
});

test('README.md quotes the bundled programme to the letter', () => {
  const quoted = [...readPage('README.md').matchAll(/^```yaml\n( {6}- id[\s\S]*?)^```$/gm)].map(([, block]) => block!);
  expect(quoted.filter((block) => !programme.includes(block))).toEqual([]);
});

test('the pages and the changelog speak of this version', () => {
  const { version } = JSON.parse(readPage('package.json'));
  expect(readPage('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  const named = pages.flatMap(({ text }) => [...text.matchAll(/khoagiao-(\d+\.\d+\.\d+)\.tgz/g)].map(([, one]) => one));
  expect(new Set(named)).toEqual(new Set([version]));
});

test.each(['README.vi.md', 'docs/calendars.md'])('%s names every mark of an event and no other', (page) => {
  const named = [...readPage(page).matchAll(/`(\[\p{Lu}[\p{Lu} ]+\])`/gu)].map(([, mark]) => mark!);
  expect(new Set(named)).toEqual(new Set(Object.values(earlier.marks)));
});

test('README.md shows every room of src and no other', () => {
  const shown = [...readPage('README.md').matchAll(/^src\/(\w+)\/ /gm)].map(([, room]) => room!);
  const rooms = readdirSync(urlOf('src/'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(shown.sort()).toEqual(rooms.map(({ name }) => name).sort());
});
