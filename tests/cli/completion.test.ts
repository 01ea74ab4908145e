import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { AGENDA_FORMATS } from '../../src/commands/formats.ts';
import { readData, run, type WorldOptions } from '../world.ts';

async function complete(words: string[], options: WorldOptions = {}, shell = 'zsh'): Promise<string[]> {
  const { out, err, exitCode } = await run(['complete', shell, '--', ...words], options);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]!);
}

const OTHER = readData('khoagiao-2023.yaml').replace('id: bao-cao-quy', 'id: bao-cao-ba-thang');

describe('what could come next', () => {
  test.each([
    [['d'], ['deadlines', 'diff']],
    [['deadlines', '--form'], ['--format']],
    [['deadlines', '-f'], ['-f']],
    [['deadlines', '--format', ''], AGENDA_FORMATS],
    [['deadlines', '--format', 'j'], ['json']],
    [['deadlines', '--format=j'], ['--format=json']],
    [['--lang', 'e'], ['en']],
    [['--lang', 'en', 'sch'], ['schema']],
    [
      ['deadlines', '--kind', 're'],
      ['report', 'review'],
    ],
    [['deadlines', '--kind=report,re'], ['--kind=report,review']],
    [['deadlines', '--format', 'json,'], []],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [
      ['show', 'bao-cao-'],
      ['bao-cao-quy', 'bao-cao-6-thang', 'bao-cao-nam'],
    ],
    [['show', '--', 'bao-cao-n'], ['bao-cao-nam']],
    [['show', 'bao-cao-nam', ''], []],
    [
      ['help', 'd'],
      ['deadlines', 'diff'],
    ],
    [['validate', ''], []],
    [['validate', '--', '-'], []],
    [['deadlines', '-f', ''], []],
    [['no-such-command', ''], []],
  ])('after %j is %j', async (words, expected) => {
    expect(await complete(words)).toEqual(expected);
  });

  it('names every option that the help of a command names', async () => {
    const { out } = await run('deadlines --help');
    const named = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
    expect(named.length).toBeGreaterThan(10);
    expect(await complete(['deadlines', '-'])).toEqual(named);
  });

  it('never offers what only scripts ask for', async () => {
    expect(await complete(['comp'])).toEqual(['completion']);
    expect((await run('--help')).out).not.toMatch(/^ {2}complete /m);
  });

  it('shows the title of an item, without control characters', async () => {
    const files = { 'a.yaml': OTHER.replace('title: Báo cáo định kỳ công tác', 'title: "Báo\\e cáo"') };
    const { out } = await run(['complete', 'fish', '--', 'show', 'bao-cao-q']);
    expect(out).toBe('bao-cao-quy\tBáo cáo định kỳ công tác khoa giáo\n');
    expect((await run(['complete', 'fish', '--', 'show', '-f', 'a.yaml', ''], { files })).out).not.toContain('\u001b');
  });
});

describe('the items', () => {
  const files = { 'a b.yaml': OTHER, 'bad.yaml': 'program: {' };

  test.each([
    [['-f', 'a b.yaml'], ['bao-cao-ba-thang']],
    [['--file', 'a b.yaml'], ['bao-cao-ba-thang']],
    [['--file=a b.yaml'], ['bao-cao-ba-thang']],
    [['-fa b.yaml'], ['bao-cao-ba-thang']],
    [['-f', 'bad.yaml', '-f', 'a b.yaml'], ['bao-cao-ba-thang']],
    [['--workdays', 'x.yaml', '-f', 'a b.yaml'], ['bao-cao-ba-thang']],
    [['a b.yaml'], ['bao-cao-ba-thang']],
    [['-f', 'bad.yaml'], []],
    [['-f', 'gone.yaml'], []],
    [['-f', '-'], []],
    [['-f', '$(touch x)'], []],
  ])('after %j are those of the files named', async (options, expected) => {
    expect(await complete(['show', ...options, 'bao-cao-b'], { files })).toEqual(expected);
  });

  it('of several years are named once', async () => {
    const years = { 'khoagiao-2023.yaml': OTHER, 'khoagiao-2024.yaml': OTHER };
    expect(await complete(['show', 'bao-cao-b'], { files: years })).toEqual(['bao-cao-ba-thang']);
  });

  it('are those of the file in the home folder that ~ stands for', async () => {
    const options = { files: { '/home/an/a.yaml': OTHER }, env: { HOME: '/home/an' } };
    expect(await complete(['show', '-f', '~/a.yaml', 'bao-cao-b'], options)).toEqual(['bao-cao-ba-thang']);
  });

  it('are those of the programme in the folder, or in KHOAGIAO_FILE, where no file is named', async () => {
    expect(await complete(['show', 'bao-cao-b'], { files: { 'khoagiao.yaml': OTHER } })).toEqual(['bao-cao-ba-thang']);
    expect(await complete(['show', 'bao-cao-b'], { files, env: { KHOAGIAO_FILE: 'a b.yaml' } })).toEqual([
      'bao-cao-ba-thang',
    ]);
  });
});

describe('the words as each shell passes them', () => {
  const files = { 'a b.yaml': OTHER, 'd\'x"y$1\\.yaml': OTHER };

  test.each([
    ['khoagiao show -f "a b.yaml" bao-cao-b'],
    ["khoagiao  show\t-f 'a b.yaml' bao-cao-b"],
    ['khoagiao show -f a\\ b.yaml "bao-cao-b'],
    ["khoagiao show -f a' 'b.yaml 'bao-cao-b"],
    ['khoagiao show -f d\\\'x\\"y\\$1\\\\.yaml bao-cao-b'],
    ['khoagiao show -f "d\'x\\"y\\$1\\\\.yaml" bao-cao-b'],
  ])('bash, as a line: %s', async (line) => {
    expect(await complete([line], { files }, 'bash')).toEqual(['bao-cao-ba-thang']);
  });

  test.each(['khoagiao show "a\\', 'khoagiao show $(touch x) `'])(
    'bash, a line without an answer: %s',
    async (line) => {
      expect(await complete([line], {}, 'bash')).toEqual([]);
    },
  );

  it('fish, with the quotes of the last one', async () => {
    expect(await complete(['show', '-f', 'a b.yaml', '"bao-cao-b'], { files }, 'fish')).toEqual(['bao-cao-ba-thang']);
  });

  it('PowerShell, encoded', async () => {
    const encode = (...words: string[]) => Buffer.from(words.join('\0')).toString('base64');
    expect(await complete([encode('show', '-f', 'a b.yaml', 'bao-cao-b')], { files }, 'powershell')).toEqual([
      'bao-cao-ba-thang',
    ]);
    expect(await complete([], {}, 'powershell')).toContain('deadlines');
  });
});

describe('the script', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('for %s asks the command itself', async (shell) => {
    const { out, exitCode } = await run(`completion ${shell}`);
    expect(exitCode).toBe(0);
    expect(out).toContain(`khoagiao complete ${shell}`);
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('for %s evaluates no text', async (shell) => {
    const commands = (await run(`completion ${shell}`)).out.replace(/^ *#.*$/gm, '');
    expect(commands).not.toMatch(/\b(eval|Invoke-Expression|iex|InvokeScript|Create)\b|\(e\)/i);
  });

  it('for PowerShell is plain ASCII, which every code page keeps', async () => {
    expect((await run('completion powershell')).out).toMatch(/^[\n\x20-\x7e]+$/);
  });

  it('for bash is a script that bash can read', async () => {
    const { status, stderr } = spawnSync('bash', ['-n'], {
      input: (await run('completion bash')).out,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('for another shell is not there, and those that are are named', async () => {
    expect(await run('completion tcsh')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('bash, zsh, fish, powershell'),
    });
  });
});
