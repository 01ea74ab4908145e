import { readFileSync } from 'node:fs';
import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** From left to right: a room imports those of later columns; two rooms of one column do not import each other. */
const ORDER: string[][] = [
  ['cli'],
  ['commands'],
  ['views'],
  ['calendar', 'renewal'],
  ['program'],
  ['schedule', 'yaml'],
  ['phrase'],
  ['core'],
];

/** Who imports the rooms that stand outside of this order. */
const IMPORTERS: Record<string, string[]> = {
  i18n: ['src/(cli|commands|views|calendar|renewal)/', 'src/program/schema/', 'src/index.ts'],
  host: ['src/main.ts', 'src/(cli|commands)/'],
};

/** Files that are commands, as the command line loads them; the others of their room stand beside them. */
const COMMANDS = [
  ...readFileSync(new URL('../src/cli/commands.ts', import.meta.url), 'utf8').matchAll(
    /import\('\.\.\/commands\/([\w-]+)\.ts'\)/g,
  ),
].map(([, name]) => name);

/** The one room, or file, that may import an outside package. */
const OWNERS: Record<string, string> = {
  chalk: 'src/views/terminal/',
  commander: 'src/cli/',
  'date-fns': 'src/core/',
  'fastest-levenshtein': 'src/core/',
  'fast-string-width': 'src/views/terminal/',
  'fast-wrap-ansi': 'src/views/terminal/',
  ics: 'src/calendar/',
  yaml: 'src/yaml/',
  zod: 'src/program/',
};

const rooms = ORDER.flat();
const folder = (names: string[]) => `^src/(${names.join('|')})/`;
const forbid = (
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({
  name,
  severity: 'error',
  from,
  to,
});

const order = ORDER.flatMap((column, index) =>
  column.map((room) => {
    const allowed = [room, ...ORDER.slice(index + 1).flat(), ...Object.keys(IMPORTERS)];
    return forbid(
      `${room} imports only rooms after it`,
      { path: folder([room]) },
      { path: '^src/', pathNot: folder(allowed) },
    );
  }),
);

export const rules: IRegularForbiddenRuleType[] = [
  ...order,
  ...Object.entries(IMPORTERS).flatMap(([room, importers]) => [
    forbid(
      `${room} has its importers`,
      { path: '^src/', pathNot: [folder([room]), ...importers.map((path) => `^${path}`)] },
      { path: folder([room]) },
    ),
    forbid(`${room} imports only core`, { path: folder([room]) }, { path: '^src/', pathNot: folder([room, 'core']) }),
  ]),
  forbid(
    'main imports only cli and host',
    { path: '^src/main.ts' },
    { path: '^src/', pathNot: folder(['cli', 'host']) },
  ),
  forbid(
    'the library imports no cli, commands, host',
    { path: '^src/index.ts' },
    { path: folder(['cli', 'commands', 'host']) },
  ),
  forbid(
    'every room has its place',
    { path: '^src/[^/]+/', pathNot: folder([...rooms, ...Object.keys(IMPORTERS)]) },
    {},
  ),
  forbid(
    'no command imports another',
    { path: '^src/commands/' },
    { path: `^src/commands/(${COMMANDS.join('|')})[.]ts$` },
  ),
  forbid(
    'the schema has its own words',
    { path: '^src/program/schema/' },
    { path: '^src/i18n/', pathNot: '^src/i18n/vi/schema/' },
  ),
  forbid('no cycle', {}, { circular: true }),
  ...Object.entries(OWNERS).map(([name, owner]) =>
    forbid(`${name} has one owner`, { pathNot: `^${owner}` }, { path: `^node_modules/${name}/` }),
  ),
  forbid(
    'each package has an owner',
    {},
    { path: '^node_modules/', pathNot: `^node_modules/(${Object.keys(OWNERS).join('|')})/` },
  ),
  forbid('host alone imports what Node offers', { pathNot: '^src/(host/|main.ts)' }, { dependencyTypes: ['core'] }),
];

/** For dependency-cruiser, beside its rules. */
export const options: ICruiseOptions = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: '^node_modules' },
};
