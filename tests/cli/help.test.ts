import { describe, expect, it, test } from 'vitest';
import { readData, run } from '../world.ts';

const SAMPLE = readData('khoagiao-2023.yaml');
const COMMANDS = (await run(['complete', 'zsh', '--', ''])).out.match(/^\S+/gm)!;

/** The examples of a help: below its last title, or for `khoagiao` itself below its first. */
function listExamples(help: string): string[] {
  return [...help.matchAll(/^ {2}(.*?khoagiao .*?)(?: {2}.*)?$/gm)]
    .map(([, line]) => line!)
    .filter((line) => !/^\S+ {2,}/.test(line));
}

/** The words of a command line as a shell splits it, without the command's own name and what it is piped into. */
function splitLine(line: string): string[] {
  const [, own = ''] = /khoagiao ([^|)]*)/.exec(line) ?? [];
  return [...own.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

describe.each(['vi', 'en'])('help in %s', (language) => {
  test.each(['', ...COMMANDS])('of `khoagiao %s` fits a console of 80 columns', async (command) => {
    const { out, exitCode } = await run(`${command} --help --lang ${language}`);
    expect(exitCode).toBe(0);
    // Composed letters of a column each.
    expect(out).toBe(out.normalize('NFC'));
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    // What commander adds is English.
    expect(out).not.toMatch(/(?:choices|default|env|preset): "/);
  });

  it('of `khoagiao` leaves the last of 24 lines to the prompt', async () => {
    const { out } = await run(`--help --lang ${language}`);
    expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(23);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}(khoagiao )?${command} `, 'm'));
  });

  it('begins with three things to do, which work as typed on the sample', async () => {
    const { out } = await run(`--help --lang ${language}`);
    const first = listExamples(out.split('\n\n')[1]!);
    expect(first).toEqual(['khoagiao deadlines', 'khoagiao show bao-cao-quy', 'khoagiao export']);
    for (const line of first) expect((await run(splitLine(line))).exitCode).toBe(0);
  });

  it.each(COMMANDS)('of %s has examples that work as typed on the sample', async (command) => {
    const { out } = await run(`${command} --help --lang ${language}`);
    const examples = listExamples(out.slice(out.lastIndexOf('\n\n')));
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) {
      const words = splitLine(line);
      expect(words[0]).toBe(command);
      // The files that it names are copies of the sample.
      const named = words.filter((word) => word.endsWith('.yaml')).map((name) => name.replace('*', 'a'));
      const files = Object.fromEntries(named.map((name) => [name, SAMPLE]));
      const outcome = await run([...words, '--lang', language], { files });
      expect({ line, exitCode: outcome.exitCode }).toEqual({ line, exitCode: 0 });
      const written = Object.keys(outcome.files).length - named.length;
      expect(outcome.out.length + written).toBeGreaterThan(0);
    }
  });

  it.each(COMMANDS)('of %s is what `help` prints too', async (command) => {
    const { out } = await run(`${command} --help --lang ${language}`);
    expect(await run(`help ${command} --lang ${language}`)).toMatchObject({ exitCode: 0, err: '', out });
  });
});

test('help names every command', () => {
  expect(COMMANDS.length).toBeGreaterThan(9);
});

test('help without a command, and help of itself', async () => {
  expect((await run('help')).out).toBe((await run('--help')).out);
  expect((await run('-h')).out).toBe((await run('--help')).out);
});

test('no command at all shows the help on stderr, exit 2', async () => {
  const { out, err, exitCode } = await run('');
  expect({ out, err, exitCode }).toEqual({ out: '', err: (await run('--help')).out, exitCode: 2 });
});

test('the Vietnamese name of a kind is in an example, and the list has reports alone', async () => {
  const { out } = await run(['deadlines', '--kind', 'báo cáo', '--all', '--format', 'json']);
  expect(new Set(JSON.parse(out).deadlines.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['report']));
});

test('schema -o writes what schema prints', async () => {
  const { out } = await run('schema');
  const { files, err } = await run('schema -o a.json');
  expect(files).toEqual({ 'a.json': out });
  expect(err).toBe('Đã ghi a.json.\n');
});
