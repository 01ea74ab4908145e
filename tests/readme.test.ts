import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readData, run } from './world.ts';

const ROOT = new URL('../', import.meta.url);
const programme = readData('khoagiao-2023.yaml');

// The files that the examples speak of, each a variant of the bundled programme.
const FILES = {
  'slip.yaml': programme
    .replace('before: 2023-06-05', 'by: 2023-06-05')
    .replace('month: last, day: 10', 'month: last, day: 5'),
  'old.yaml': programme,
  'new.yaml': programme
    .replace('revision: 0', 'revision: 1')
    .replace('trước ngày 05 tháng 12', 'trước ngày 15 tháng 12')
    .replace('before: 2023-12-05', 'before: 2023-12-15'),
};

interface Example {
  command: string;
  output: string;
}

const BLOCK = /^```console\n\$ khoagiao ([^\n]*)\n([\s\S]*?)^```$/gm;

function listExamples(text: string): Example[] {
  return [...text.matchAll(BLOCK)].map(([, command, output]) => ({ command: command!, output: output! }));
}

async function runExample(command: string): Promise<string> {
  const files = Object.fromEntries(Object.entries(FILES).filter(([name]) => command.includes(name)));
  const { terminal } = await run(command, { columns: 80, env: { NO_COLOR: '1' }, files });
  return terminal;
}

describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
  const path = new URL(name, ROOT);
  const text = readFileSync(path, 'utf8');
  const examples = listExamples(text);

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(2);
  });

  test.each(examples)('shows what $command prints', async ({ command, output }) => {
    const printed = await runExample(command);
    // With UPDATE_README=1 the file is rewritten; the difference is for a person to read.
    if (process.env.UPDATE_README)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(
          `$ khoagiao ${command}\n${output}`,
          () => `$ khoagiao ${command}\n${printed}`,
        ),
      );
    else expect(output).toBe(printed);
  });

  it('quotes the bundled programme to the letter', () => {
    const quoted = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map(([, block]) => block!)
      .filter((block) => block.includes('        kind: '));
    expect(quoted.filter((block) => !programme.includes(block))).toEqual([]);
  });

  it('speaks of files that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(new URL(target, ROOT)))).toEqual([]);
  });
});

test('README.md has the two commands that set everything up', () => {
  const text = readFileSync(new URL('README.md', ROOT), 'utf8');
  expect(text).toContain('npm ci && npx khoagiao deadlines --today 2023-03-01 ');
  expect(text).toContain('npm ci && npm test ');
});

test('README.md names every command and exit code', async () => {
  const text = readFileSync(new URL('README.md', ROOT), 'utf8');
  const { out } = await run(['complete', 'zsh', '--', '']);
  const commands = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]!);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) expect(text).toMatch(new RegExp(`^\\| \`${command}`, 'm'));
});
