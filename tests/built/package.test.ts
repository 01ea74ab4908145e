import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The package as npm would publish it, installed in an empty folder.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Packed {
  filename: string;
  unpackedSize: number;
  files: { path: string }[];
}

let folder: string;
let packed: Packed;

// On Windows npm is a script, which only a shell starts.
const npm = (argv: string[], cwd: string) =>
  execFileSync('npm', argv, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** What TypeScript has to say about a file in the folder where the package is installed; nothing where it agrees. */
function checkTypes(file: string, module: string): string {
  const flags = ['--noEmit', '--strict', '--target', 'es2023', '--skipLibCheck', 'false', '--types', ''];
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), [...flags, '--module', module, file], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-package-'));
  [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  it('holds only what runs', () => {
    const top = new Set(packed.files.map(({ path }) => path.split('/')[0]));
    expect([...top].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'SECURITY.md',
      'bin',
      'data',
      'dist',
      'docs',
      'package.json',
    ]);
    expect(
      packed.files.map(({ path }) => path).filter((path) => /\.(ts|map)$/.test(path) && !path.endsWith('.d.ts')),
    ).toEqual([]);
    expect(packed.files.map(({ path }) => path).filter((path) => /\.(png|svg)$/.test(path))).toEqual([]);
  });

  it('is at most 1 MB unpacked', () => {
    expect(packed.unpackedSize).toBeLessThanOrEqual(1_000_000);
  });

  it('brings no other package along', () => {
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    expect(Object.keys(packages)).toEqual(['', 'node_modules/khoagiao']);
  });

  it('has no script that npm runs, or warns of, where it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, 'node_modules/khoagiao/package.json'), 'utf8'));
    expect(Object.keys(scripts).filter((name) => /^(?:(?:pre|post)?install|prepare)$/.test(name))).toEqual([]);
  });

  it('loads no module that opens a connection or starts a program', () => {
    const code = packed.files.map(({ path }) => path).filter((path) => /^(?:bin|dist)\/.*\.c?js$/.test(path));
    const loaded = code.flatMap((path) =>
      [
        ...readFileSync(join(folder, 'node_modules/khoagiao', path), 'utf8').matchAll(
          /(?:require|import|getBuiltinModule)\(["'](?:node:)?([\w/]+)["']\)|from ?["'](?:node:)?([\w/]+)["']/g,
        ),
      ].map(([, required, imported]) => required ?? imported!),
    );
    expect(loaded).toContain('fs');
    const others = ['child_process', 'cluster', 'dgram', 'dns', 'http', 'http2', 'https', 'inspector', 'net', 'tls'];
    expect(loaded.filter((name) => others.includes(name.split('/')[0]!))).toEqual([]);
    for (const path of code)
      expect(readFileSync(join(folder, 'node_modules/khoagiao', path), 'utf8')).not.toMatch(/\bfetch\(|WebSocket/);
  });

  it('carries the licence of each package in its bundle', () => {
    const licences = readFileSync(join(folder, 'node_modules/khoagiao/dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const name of ['chalk', 'commander', 'date-fns', 'ics', 'yaml', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('does the main job where it is installed', () => {
    const out = execFileSync(
      process.execPath,
      [join(folder, 'node_modules/khoagiao/bin/khoagiao.js'), 'deadlines', '--today', '2023-03-01'],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(out).toContain('còn 8 ngày');
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('brings its completion script for %s', (shell) => {
    const out = execFileSync(
      process.execPath,
      [join(folder, 'node_modules/khoagiao/bin/khoagiao.js'), 'completion', shell],
      { encoding: 'utf8' },
    );
    expect(out).toContain(`khoagiao complete ${shell}`);
  });

  it('is a library whose documented example runs', () => {
    const [, example] = /^```js\n([\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))!;
    writeFileSync(join(folder, 'example.js'), example!);
    cpSync(join(ROOT, 'data/khoagiao-2023.yaml'), join(folder, 'khoagiao.yaml'));
    const out = execFileSync(process.execPath, ['example.js'], { cwd: folder, encoding: 'utf8' });
    expect(out).toContain("'2023-03-09 bao-cao-quy.2023-Q1'");
    expect(out).toContain('BEGIN:VCALENDAR');
  });

  it('has types that a strict TypeScript program agrees with', () => {
    writeFileSync(
      join(folder, 'typed.ts'),
      `import { deadlines, readProgram, toIcs, type Deadline } from 'khoagiao';
const { program, diagnostics } = readProgram('x', 'x');
const list: Deadline[] = program ? deadlines(program) : [];
const text: string = program ? toIcs(program, { language: 'en', reminders: ['start', { days: 3 }], alarm: null }) : '';
// @ts-expect-error a date is no number
const due: number = list[0]!.due;
export { diagnostics, due, text };
`,
    );
    expect(checkTypes('typed.ts', 'nodenext')).toBe('');
  });

  it.each(['node16', 'nodenext'])('has types for CommonJS under %s', (module) => {
    writeFileSync(
      join(folder, 'common.cts'),
      `import { deadlines, listUndated, readProgram, toIcs, type CalendarChoices, type Deadline } from 'khoagiao';
const { program } = readProgram('x', 'x');
const list: Deadline[] = program ? deadlines(program) : [];
const choices: CalendarChoices = { language: 'en' };
// @ts-expect-error a date is no number
const due: number = list[0]!.due;
export = { due, choices, text: program && toIcs(program, choices), undated: program && listUndated(program) };
`,
    );
    expect(checkTypes('common.cts', module)).toBe('');
  });

  it('gives CommonJS what it gives an ES module', () => {
    const list = (...code: string[]) => execFileSync(process.execPath, code, { cwd: folder, encoding: 'utf8' });
    const names = '[ "deadlines", "listUndated", "readProgram", "toIcs" ]\n'.replaceAll('"', "'");
    expect(list('--input-type=commonjs', '-e', "console.log(Object.keys(require('khoagiao')))")).toBe(names);
    expect(
      list('--input-type=module', '-e', "import * as khoagiao from 'khoagiao'; console.log(Object.keys(khoagiao))"),
    ).toBe(names);
  });

  it('makes public what the golden file says', async () => {
    const types = packed.files.map(({ path }) => path).filter((path) => /\.d\.c?ts$/.test(path));
    const text = types.sort().map((path) => `// ${path}\n${readFileSync(join(ROOT, path), 'utf8')}`);
    await expect(text.join('\n')).toMatchFileSnapshot('../golden/public.d.ts');
  });
});
