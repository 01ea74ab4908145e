// biome-ignore-all lint/suspicious/noTemplateCurlyInString: words of a shell
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readData } from '../world.ts';
import { hasShell, openTerminal, type Terminal, type TestedShell } from './terminal.ts';

// Keys typed at real terminals, after the command and its script are installed as docs/commands.md says.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LOADED_BY: Record<TestedShell, string> = {
  bash: 'source <(khoagiao completion bash)',
  zsh: 'source <(khoagiao completion zsh)',
  fish: 'khoagiao completion fish | source',
};

// The titles are shown beside the items.
const OTHER = readData('khoagiao-2023.yaml')
  .replace('id: bao-cao-quy', 'id: ba-thang-mot-lan')
  .replaceAll('title: Báo cáo', 'title: $(touch PWNED) `touch PWNED` Báo cáo');
const FILES = { 'other.yaml': OTHER, 'có cách.yaml': OTHER, "d'ông $1.yaml": OTHER };

/** What is typed, and the line after it; both without the command. */
const COMPLETED: [string, string][] = [
  ['dea\t', 'deadlines '],
  ['deadlines --format=m\t', 'deadlines --format=markdown '],
  ['deadlines --kind report,sup\t', 'deadlines --kind report,supervision '],
  ['show bao-cao-n\t', 'show bao-cao-nam '],
  ['show -f other.yaml ba-thang\t', 'show -f other.yaml ba-thang-mot-lan '],
  ['show --file=other.yaml ba-thang\t', 'show --file=other.yaml ba-thang-mot-lan '],
  ['show -f ~/other.yaml ba-thang\t', 'show -f ~/other.yaml ba-thang-mot-lan '],
  ['show -f "có cách.yaml" ba-thang\t', 'show -f "có cách.yaml" ba-thang-mot-lan '],
  ["show -f d\\'ông\\ \\$1.yaml ba-thang\t", "show -f d\\'ông\\ \\$1.yaml ba-thang-mot-lan "],
  ['show -f gone.yaml bao-cao-n\t', 'show -f gone.yaml bao-cao-n'],
  ['validate oth\t', 'validate other.yaml '],
  ['deadlines --file=oth\t', 'deadlines --file=other.yaml '],
];

const HOSTILE = [
  'show -f "$(touch PWNED)" \t',
  'show -f $(touch PWNED) -f `touch PWNED` -f "`touch PWNED`" -f <(touch PWNED) -f ${x:=$(touch PWNED)} \t',
  "show -f ';touch PWNED;' -f \\;touch\\ PWNED\\; -f \"a' ;touch PWNED;'\" -f 'a\";touch PWNED;\"' bao\t",
  "show -f * ? [a-z]* {a,b} ~root $HOME a[$(touch PWNED)] '|touch PWNED' '>PWNED' \t",
  'show "$(touch PWNED) \t',
  "show '`touch PWNED` \t",
  'deadlines --from "$(touch PWNED)/\t',
  'show -f other.yaml bao\t\t',
];

let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-shell-'));
  const prefix = join(folder, 'global');
  mkdirSync(prefix);
  // Without the scripts npm would build the package again, while other tests run it.
  execFileSync('npm', ['install', '--global', '--prefix', prefix, '--offline', '--ignore-scripts', '.'], { cwd: ROOT });
  const { KHOAGIAO_FILE: _, ...inherited } = process.env;
  env = { ...inherited, PATH: [join(prefix, 'bin'), process.env.PATH].join(delimiter) };
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['docs/commands.md', 'README.vi.md'])('%s loads the scripts as here', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8').replaceAll('\\|', '|');
  for (const line of Object.values(LOADED_BY)) expect(text).toContain(line);
});

describe.each(['bash', 'zsh', 'fish'] as const)('a Tab in %s', (shell) => {
  describe.skipIf(!hasShell(shell))(`(skipped where ${shell} or /usr/bin/python3 is not installed)`, () => {
    let home: string;
    let terminal: Terminal;
    beforeAll(async () => {
      home = join(folder, shell);
      mkdirSync(home);
      for (const [name, text] of Object.entries(FILES)) writeFileSync(join(home, name), text);
      terminal = await openTerminal(shell, { folder: home, settings: LOADED_BY[shell], env });
    });
    afterAll(() => terminal?.close());

    it.each(COMPLETED)('makes of %j the line %j', async (typed, expected) => {
      expect(await terminal.type(`khoagiao ${typed}`)).toBe(`khoagiao ${expected}`);
    });

    it.each(HOSTILE)('evaluates nothing in %j', async (typed) => {
      await terminal.type(`khoagiao ${typed}`);
      const names = readdirSync(home).filter((name) => !name.startsWith('.'));
      expect(names.sort()).toEqual([...Object.keys(FILES), 'line.txt'].sort());
    });
  });
});
