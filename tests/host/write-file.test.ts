import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { FileError } from '../../src/core/errors.ts';
import { createHost } from '../../src/host/host.ts';

const host = createHost('');
const onPosix = process.platform !== 'win32';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const write = (name: string, { replace = false } = {}) => host.writeFile(at(name), 'mới', { replace });

/** The reason why a file is not written. */
function refusal(name: string, options = {}): string {
  try {
    write(name, options);
    return 'none';
  } catch (error) {
    return error instanceof FileError ? error.reason : 'an exception';
  }
}

describe('a file is identified', () => {
  it.runIf(onPosix)('by whatever name', () => {
    writeFileSync(at('a.yaml'), 'x');
    linkSync(at('a.yaml'), at('hard.yaml'));
    symlinkSync('a.yaml', at('soft.yaml'));
    mkdirSync(at('b'));
    const names = ['a.yaml', './a.yaml', 'b/../a.yaml', 'hard.yaml', 'soft.yaml'].map((name) => `${folder}/${name}`);
    expect(new Set(names.map(host.identify)).size).toBe(1);
  });

  it('apart from others, also where there is none', () => {
    writeFileSync(at('a.yaml'), 'x');
    writeFileSync(at('b.yaml'), 'x');
    const names = [at('a.yaml'), at('b.yaml'), at('c.yaml'), at('d.yaml'), folder, at('a.yaml/e')];
    expect(new Set(names.map(host.identify)).size).toBe(names.length);
  });
});

describe('a file', () => {
  it('is created where there is none', () => {
    write('a.ics');
    expect(read('a.ics')).toBe('mới');
    expect(readdirSync(folder)).toEqual(['a.ics']);
  });

  it('is kept where it exists', () => {
    writeFileSync(at('a.ics'), 'cũ');
    expect(refusal('a.ics')).toBe('EEXIST');
    expect(read('a.ics')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['a.ics']);
  });

  it.runIf(onPosix)('is replaced where that is asked for, and keeps its permissions', () => {
    writeFileSync(at('a.ics'), 'cũ');
    chmodSync(at('a.ics'), 0o640);
    write('a.ics', { replace: true });
    expect(read('a.ics')).toBe('mới');
    expect(statSync(at('a.ics')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.ics']);
  });

  it.runIf(onPosix)('may have the longest name that there is', () => {
    const name = `${'ă'.repeat(125)}a.ics`;
    write(name);
    write(name, { replace: true });
    expect(read(name)).toBe('mới');
  });

  test.each([{}, { replace: true }])('is never a folder: %o', (options) => {
    mkdirSync(at('thu-muc'));
    expect(refusal('thu-muc', options)).toBe('EISDIR');
    expect(readdirSync(folder)).toEqual(['thu-muc']);
  });
});

describe.runIf(onPosix)('a symbolic link', () => {
  it('stays, and its file is replaced', () => {
    mkdirSync(at('noi-khac'));
    writeFileSync(at('noi-khac/that.ics'), 'cũ');
    symlinkSync('noi-khac/that.ics', at('lich.ics'));
    expect(refusal('lich.ics')).toBe('EEXIST');
    write('lich.ics', { replace: true });
    expect(lstatSync(at('lich.ics')).isSymbolicLink()).toBe(true);
    expect(read('noi-khac/that.ics')).toBe('mới');
    expect(readdirSync(at('noi-khac'))).toEqual(['that.ics']);
  });

  test.each([
    ['relative', () => 'noi-khac/that.ics'],
    ['absolute', () => at('noi-khac/that.ics')],
    ['to another link', () => 'noi-khac/tiep.ics'],
  ])('whose file does not exist stays, and the file is created: %s', (_, target) => {
    mkdirSync(at('noi-khac'));
    symlinkSync('that.ics', at('noi-khac/tiep.ics'));
    symlinkSync(target(), at('lich.ics'));
    write('lich.ics');
    expect(lstatSync(at('lich.ics')).isSymbolicLink()).toBe(true);
    expect(read('noi-khac/that.ics')).toBe('mới');
  });

  it('into a folder that does not exist, or to itself, is said to be so', () => {
    symlinkSync('khong-co/that.ics', at('lich.ics'));
    symlinkSync('vong.ics', at('vong.ics'));
    expect(refusal('lich.ics')).toBe('ENOENT');
    expect(refusal('vong.ics')).toBe('ELOOP');
  });
});

describe.runIf(onPosix)('a file with two names', () => {
  it.each([
    ['longer', 'cũ, và dài hơn văn bản mới'],
    ['shorter', 'c'],
    ['empty', ''],
  ])('stays one file, with the new text under both: the old one %s', (_, old) => {
    writeFileSync(at('a.ics'), old);
    linkSync(at('a.ics'), at('b.ics'));
    expect(refusal('a.ics')).toBe('EEXIST');
    write('a.ics', { replace: true });
    expect([read('a.ics'), read('b.ics')]).toEqual(['mới', 'mới']);
    expect(statSync(at('a.ics')).ino).toBe(statSync(at('b.ics')).ino);
    expect(readdirSync(folder)).toEqual(['a.ics', 'b.ics']);
  });
});

describe.runIf(onPosix)('a device or a pipe', () => {
  it('takes the text, is not replaced, and needs no permission to be', () => {
    expect(host.isTaken('/dev/null')).toBe(false);
    host.writeFile('/dev/null', 'mới', { replace: false });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('hands the text to its reader and stays a pipe', async () => {
    execFileSync('mkfifo', [at('ong')]);
    const reader = spawn('cat', [at('ong')]);
    let text = '';
    reader.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    write('ong');
    await new Promise((resolve) => reader.on('close', resolve));
    expect(text).toBe('mới');
    expect(statSync(at('ong')).isFIFO()).toBe(true);
  });

  it.runIf(process.platform === 'linux')('says that it is full', () => {
    expect(() => host.writeFile('/dev/full', 'mới', { replace: false })).toThrow(
      expect.objectContaining({ action: 'write', reason: 'ENOSPC' }),
    );
  });
});
