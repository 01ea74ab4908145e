import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { expandPattern } from '../../src/commands/expand-pattern.ts';
import { createHost } from '../../src/host/host.ts';
import { findNameProblem, reasonFor, retryWhileHeld } from '../../src/host/windows.ts';

/** A rename that the system refuses so often, with the waits between. */
function refuse(times: number, code: string, platform: NodeJS.Platform) {
  const waits: number[] = [];
  let runs = 0;
  const rename = () => {
    runs += 1;
    if (runs <= times) throw Object.assign(new Error(code), { code });
  };
  let failure: unknown;
  try {
    retryWhileHeld(rename, platform, (milliseconds) => waits.push(milliseconds));
  } catch (error) {
    failure = (error as NodeJS.ErrnoException).code;
  }
  return { runs, failure, waited: waits.reduce((sum, wait) => sum + wait, 0) };
}

describe('a file that another program has open', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('is tried again after %s, until the program lets go', (code) => {
    expect(refuse(3, code, 'win32')).toMatchObject({ runs: 4, failure: undefined });
  });

  it('is given up within a second', () => {
    const { failure, waited } = refuse(99, 'EPERM', 'win32');
    expect(failure).toBe('EPERM');
    expect(waited).toBeGreaterThan(500);
    expect(waited).toBeLessThan(1000);
  });

  test.each<[code: string, platform: NodeJS.Platform]>([
    ['ENOSPC', 'win32'],
    ['EACCES', 'linux'],
    ['EBUSY', 'darwin'],
  ])('is not what %s on %s means', (code, platform) => {
    expect(refuse(3, code, platform)).toEqual({ runs: 1, failure: code, waited: 0 });
    expect(reasonFor(code, platform)).toBe(code);
  });

  it('has a reason of its own', () => {
    expect(['EBUSY', 'EPERM', 'EACCES'].map((code) => reasonFor(code, 'win32'))).toEqual(['HELD', 'HELD', 'HELD']);
  });
});

describe('a name on Windows', () => {
  test.each([
    ['a?b.ics', 'BADCHARACTER'],
    ['lich*.ics', 'BADCHARACTER'],
    ['quý I|II.csv', 'BADCHARACTER'],
    ['C:\\lich\\a<b.ics', 'BADCHARACTER'],
    ['10:00.csv', 'BADCHARACTER'],
    ['a\nb.ics', 'BADCHARACTER'],
    ['lich. ', 'BADCHARACTER'],
    ['quý I\\lich.', 'BADCHARACTER'],
    ['lich/con.ics', 'DEVICENAME'],
    ['NUL', 'DEVICENAME'],
    ['C:\\lich\\con', 'DEVICENAME'],
    ['Aux.YAML', 'DEVICENAME'],
    ['C:\\lich\\quý I.ics', undefined],
    ['C:lich.ics', undefined],
    ['\\\\?\\C:\\lich.ics', undefined],
    ['\\\\may-chu\\chung\\lich.ics', undefined],
    ['..\\lich.ics', undefined],
    ['..', undefined],
    ['..\\', undefined],
    ['\\\\.\\NUL', undefined],
    ['control.ics', undefined],
  ])('%j: %s', (path, problem) => {
    expect(findNameProblem(path, 'win32')).toBe(problem);
    expect(findNameProblem(path, 'linux')).toBeUndefined();
  });

  it('is refused before anything is written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'khoagiao-'));
    const host = createHost('', 'win32');
    const path = join(folder, 'a?b.ics');
    expect(() => host.isTaken(path)).toThrow('BADCHARACTER');
    expect(() => host.writeFile(path, 'mới', { replace: true })).toThrow('BADCHARACTER');
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('with * or ? in it stands for the files that fit, though none can have that name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'khoagiao-'));
    for (const name of ['a.yaml', 'B.YAML', 'c.txt']) writeFileSync(join(folder, name), '');
    const host = createHost('', 'win32');
    expect(expandPattern(`${folder}/*.yaml`, host)).toEqual([`${folder}/B.YAML`, `${folder}/a.yaml`]);
    expect(expandPattern(`${folder}/?.txt`, host)).toEqual([`${folder}/c.txt`]);
    rmSync(folder, { recursive: true });
  });
});
