import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { options, rules } from './import-rules.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = join(ROOT, 'src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

describe('imports', () => {
  let found: ICruiseResult;
  beforeAll(async () => {
    const { output } = await cruise(['src'], {
      ...options,
      baseDir: ROOT,
      validate: true,
      ruleSet: { forbidden: rules },
    });
    found = output as ICruiseResult;
  });

  it('are all seen', () => {
    expect(found.modules.map(({ source }) => source)).toEqual(
      expect.arrayContaining(files.map((file) => `src/${file}`)),
    );
  });

  it('follow the rules of import-rules.ts', () => {
    const violations = found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(violations).toEqual([]);
  });

  it('bring no package along that installing would have to install', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
  });
});

describe('the outside world', () => {
  it('is reached through the host alone', () => {
    const reachers = files.filter((file) =>
      /\bprocess\.[a-z]|Date\.now|new Date\(\)|console\./.test(readFileSync(join(SRC, file), 'utf8')),
    );
    const strays = reachers.filter((file) => !file.startsWith('host/'));
    expect(strays).toEqual(['main.ts']);
  });
});

test('no file is too long to hold in mind', () => {
  const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 200);
  expect(long).toEqual([]);
});

// Folders of files that are alike, where one more changes nothing: a check, a command, the words of one language.
const ALIKE = /^(?:program\/checks|commands|core\/diagnostics\/families|i18n\/(?:vi|en))(?:\/|$)/;

test('no folder has too many files to read its idea from the tree', () => {
  const counts = new Map<string, number>();
  for (const folder of files.map(posix.dirname)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  expect([...counts].filter(([folder, count]) => !ALIKE.test(folder) && count > 12)).toEqual([]);
});

test('no folder is named for what does not belong elsewhere', () => {
  const folders = new Set(files.flatMap((file) => posix.dirname(file).split('/')));
  expect([...folders].filter((name) => ['misc', 'common', 'utils', 'shared'].includes(name))).toEqual([]);
});

// A new form has to fail to compile wherever it is not handled; a default would hide that.
test('no switch over the form of a rule has a default', () => {
  const switches = files.flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(/^( *)switch \(.*\bform\) \{\n[\s\S]*?^\1\}/gm)].map(
      ([text]) => ({ file, text }),
    ),
  );
  expect(switches.length).toBeGreaterThan(5);
  expect(switches.filter(({ text }) => /^\s*default:/m.test(text)).map(({ file }) => file)).toEqual([]);
});
