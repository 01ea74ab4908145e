import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  from: string;
  isType: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
const imports = new Map(files.map((file) => [file, readImports(readFileSync(join(SRC, file), 'utf8'))]));

function readImports(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/import\('([^']+)'\)/g);
  return [
    ...[...statements].map(([statement, type, from]) => ({
      from: from!,
      isType: type !== undefined || /^import \{(\s*type [^,}]+,?)+\s*\}/.test(statement),
    })),
    ...[...dynamic].map(([, from]) => ({ from: from!, isType: false })),
  ];
}

/** `views/table.ts` → `views`; a file at the top → its own name. */
const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : file);

const LOCAL = [...imports].flatMap(([file, found]) =>
  found
    .filter(({ from }) => from.startsWith('.') && !/\.(json|yaml)$/.test(from))
    .map(({ from, isType }) => ({
      file,
      folder: folderOf(file),
      target: folderOf(posix.join(posix.dirname(file), from)),
      isType,
    })),
);

// Who may use whom, types included.
const MAY_USE: Record<string, string[]> = {
  'main.ts': ['cli', 'host'],
  'index.ts': ['calendar', 'core', 'i18n', 'program', 'schedule'],
  cli: ['commands', 'core', 'host', 'i18n', 'views'],
  commands: ['calendar', 'core', 'host', 'i18n', 'phrase', 'program', 'renewal', 'schedule', 'views'],
  views: ['calendar', 'core', 'i18n', 'phrase', 'program', 'renewal', 'schedule'],
  calendar: ['core', 'i18n', 'program', 'schedule'],
  renewal: ['core', 'i18n', 'program', 'schedule', 'yaml'],
  program: ['core', 'phrase', 'schedule', 'yaml'],
  schedule: ['core', 'phrase'],
  yaml: ['core'],
  phrase: ['core'],
  i18n: ['core'],
  host: ['core'],
  core: [],
};

describe('imports go one way', () => {
  test.each(Object.keys(MAY_USE))('from %s', (folder) => {
    const strays = LOCAL.filter(
      (edge) => edge.folder === folder && edge.target !== folder && !MAY_USE[folder]!.includes(edge.target),
    );
    expect(strays).toEqual([]);
  });

  it('for every file there is', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(MAY_USE).sort());
  });
});

describe('a command', () => {
  const commands = imports.get('cli/commands.ts')!.flatMap(({ from }) => /^\.\.\/commands\/.*/.exec(from)?.[0] ?? []);
  const names = new Set(
    commands
      .filter((from) => !/\/(context|formats|values)\.ts$/.test(from))
      .map((from) => from.slice('../commands/'.length)),
  );

  it('imports no other command', () => {
    expect(names).toContain('deadlines.ts');
    const strays = [...imports].flatMap(([file, found]) =>
      file.startsWith('commands/')
        ? found.filter(({ from }) => names.has(from.slice(2))).map(({ from }) => ({ file, from }))
        : [],
    );
    expect(strays).toEqual([]);
  });
});

// Each outside package has one owner, so that it can be changed, or exchanged, in one place.
const OWNERS: Record<string, string[]> = {
  chalk: ['views/terminal/style.ts'],
  commander: ['cli/'],
  'date-fns': ['core/date.ts'],
  'fastest-levenshtein': ['core/nearest.ts'],
  ics: ['calendar/write.ts'],
  'fast-string-width': ['views/terminal/columns.ts'],
  'fast-wrap-ansi': ['views/terminal/columns.ts'],
  yaml: ['yaml/'],
  'zod/mini': ['program/'],
};

describe('each outside package has its owner', () => {
  const outside = [...imports].flatMap(([file, found]) =>
    found.filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:')).map(({ from }) => ({ file, from })),
  );

  it('and no other file asks for it', () => {
    const strays = outside.filter(({ file, from }) => !OWNERS[from]?.some((owner) => file.startsWith(owner)));
    expect(strays).toEqual([]);
  });

  it('and what ships is bundled, so that installing it installs nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    for (const { from } of outside)
      expect(Object.keys(manifest.devDependencies)).toContain(/^(@[^/]+\/)?[^/]+/.exec(from)![0]);
  });
});

describe('the outside world', () => {
  it('is reached through the host alone', () => {
    const reachers = files.filter((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      return (
        /\bprocess\.[a-z]|Date\.now|new Date\(\)|console\./.test(text) ||
        imports.get(file)!.some(({ from }) => from.startsWith('node:'))
      );
    });
    const strays = reachers.filter((file) => !file.startsWith('host/'));
    expect(strays).toEqual(['main.ts']);
  });
});

test('no file is too long to hold in mind', () => {
  const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 240);
  expect(long).toEqual([]);
});
