import { spawn } from 'node:child_process';
import { cpSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { BIN, runInBash } from './bash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const onPosix = process.platform !== 'win32';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Runs the built command, and answers the signal or exit code that ended it. */
function start(argv: string[], nodeOptions: string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, BIN, ...argv], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<string | number | null>((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  );
  return { child, ended };
}

/** A file that makes a process send itself a signal right before each call of one of Node's file functions. */
function writeSender(call: string, signal: string): string {
  const path = join(tmpdir(), `khoagiao-${process.pid}-${call}-${signal}.cjs`);
  writeFileSync(
    path,
    `const fs = require('node:fs'); const { ${call} } = fs;
fs.${call} = (...given) => {
  if (given.some((one) => String(one).includes('.tmp') || typeof one === 'number')) process.kill(process.pid, '${signal}');
  return ${call}(...given);
};
`,
  );
  return path;
}

describe.runIf(onPosix).each(SIGNALS)('%s', (signal) => {
  // The calls that write a file whole: what is written beside it is put down to the disk, and takes its name.
  it.each(['fsyncSync', 'linkSync'])('at %s ends the process when the new file is whole', async (call) => {
    const sender = writeSender(call, signal);
    expect(await start(['export', '-o', 'a.ics'], ['--require', sender]).ended).toBe(signal);
    rmSync(sender);
    expect(readdirSync(folder)).toEqual(['a.ics']);
    expect(read('a.ics')).toBe(runInBash('khoagiao export -o -', folder).stdout);
  });

  it('ends the process when the old file is replaced', async () => {
    writeFileSync(join(folder, 'a.ics'), 'cũ');
    const sender = writeSender('renameSync', signal);
    expect(await start(['export', '-o', 'a.ics', '--force'], ['--require', sender]).ended).toBe(signal);
    rmSync(sender);
    expect(readdirSync(folder)).toEqual(['a.ics']);
    expect(read('a.ics')).toMatch(/END:VCALENDAR\r\n$/);
  });

  it('ends the process when a file with two names is rewritten', async () => {
    writeFileSync(join(folder, 'a.ics'), 'cũ');
    linkSync(join(folder, 'a.ics'), join(folder, 'b.ics'));
    const sender = writeSender('ftruncateSync', signal);
    expect(await start(['export', '-o', 'a.ics', '--force'], ['--require', sender]).ended).toBe(signal);
    rmSync(sender);
    expect(readdirSync(folder)).toEqual(['a.ics', 'b.ics']);
    expect(read('b.ics')).toMatch(/END:VCALENDAR\r\n$/);
  });

  it('ends the process before the second of several files', async () => {
    const yaml = readFileSync(join(BIN, '../../data/khoagiao-2023.yaml'), 'utf8');
    for (const name of ['a', 'b']) {
      writeFileSync(join(folder, `khoagiao-${name}.yaml`), yaml.replace('id: khoagiao-2023', `id: khoagiao-${name}`));
    }
    const sender = writeSender('fsyncSync', signal);
    expect(await start(['export'], ['--require', sender]).ended).toBe(signal);
    rmSync(sender);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

test.runIf(onPosix)(
  '40 kills by each signal, at moments over the whole run, leave the old file or the new one',
  async () => {
    cpSync(join(BIN, '../../data/khoagiao-2023.yaml'), join(folder, 'khoagiao.yaml'));
    const argv = ['export', '-o', 'a.ics', '--force'];
    writeFileSync(join(folder, 'a.ics'), 'cũ');
    const began = performance.now();
    expect(await start(argv).ended).toBe(0);
    const duration = performance.now() - began;
    const whole = read('a.ics');
    for (let kill = 0; kill < 120; kill += 1) {
      const signal = SIGNALS[kill % SIGNALS.length]!;
      writeFileSync(join(folder, 'a.ics'), 'cũ');
      const { child, ended } = start(argv);
      const timer = setTimeout(() => child.kill(signal), (duration * kill) / 110);
      expect([signal, 0]).toContain(await ended);
      clearTimeout(timer);
      expect(['cũ', whole]).toContain(read('a.ics'));
      expect(readdirSync(folder)).toEqual(['a.ics', 'khoagiao.yaml']);
    }
  },
  240_000,
);
