import { describe, expect, test } from 'vitest';
import { run } from '../world.ts';

const COMMANDS = ['', 'deadlines', 'export', 'validate', 'show', 'read', 'diff', 'new', 'schema', 'completion'];

describe.each(['vi', 'en'])('help in %s', (language) => {
  test.each(COMMANDS)('of `khoagiao %s` fits a console of 80 columns', async (command) => {
    const { out, exitCode } = await run(`${command} --help --lang ${language}`);
    expect(exitCode).toBe(0);
    // Composed letters of a column each.
    expect(out).toBe(out.normalize('NFC'));
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

test('schema -o writes what schema prints', async () => {
  const { out } = await run('schema');
  const { files, err } = await run('schema -o a.json');
  expect(files).toEqual({ 'a.json': out });
  expect(err).toBe('Đã ghi a.json.\n');
});
