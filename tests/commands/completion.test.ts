import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { readData, run } from '../world.ts';

const complete = async (...words: string[]) => (await run(['complete', '--', ...words])).out.trimEnd().split('\n');
const values = async (...words: string[]) => (await complete(...words)).slice(0, -1).map((line) => line.split('\t')[0]);

describe('what could come next', () => {
  test.each([
    [['d'], ['deadlines', 'diff']],
    [['deadlines', '--form'], ['--format']],
    [
      ['deadlines', '--format', ''],
      ['table', 'json', 'csv', 'markdown'],
    ],
    [['deadlines', '--format', 'j'], ['json']],
    [
      ['deadlines', '--kind', 're'],
      ['report', 'review'],
    ],
    [
      ['deadlines', '--lang', ''],
      ['vi', 'en'],
    ],
    [
      ['show', 'bao-cao-'],
      ['bao-cao-quy', 'bao-cao-6-thang', 'bao-cao-nam'],
    ],
  ])('after %j is %j', async (words, expected) => {
    expect(await values(...words)).toEqual(expected);
  });

  it('is left to the shell where it may be a file', async () => {
    expect(await complete('validate', '')).toEqual([':0']);
    expect(await complete('deadlines', '-f', '')).toEqual([':0']);
  });

  it('never offers what only scripts ask for', async () => {
    expect(await values('comp')).toEqual(['completion']);
    expect((await run('--help')).out).not.toMatch(/^ {2}complete /m);
  });

  it('is silent about a programme that cannot be read', async () => {
    const { exitCode, err } = await run(['complete', '--', 'show', ''], { files: { 'khoagiao.yaml': 'program: {' } });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  });

  it('knows the items of the programme in the folder', async () => {
    const files = {
      'khoagiao.yaml': readData('khoagiao-2023.yaml').replace('id: bao-cao-quy', 'id: bao-cao-ba-thang'),
    };
    expect((await run(['complete', '--', 'show', 'bao-cao-b'], { files })).out).toContain(
      'bao-cao-ba-thang\tBáo cáo định kỳ',
    );
  });
});

describe('the script', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('for %s asks the command itself', async (shell) => {
    const { out, exitCode } = await run(`completion ${shell}`);
    expect(exitCode).toBe(0);
    expect(out).toContain('khoagiao complete');
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
