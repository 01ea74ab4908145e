import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// What docs/commands.md shows for CI and pre-commit, run in an office's repository that holds the packed file and no registry.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/commands.md'), 'utf8');
const readBlock = (file: string) => {
  const start = page.indexOf('\n', page.indexOf(`# ${file}`));
  return parse(page.slice(start, page.indexOf('```', start)));
};
const workflow = readBlock('.github/workflows/programme.yml');
const steps: string[] = workflow.jobs.validate.steps.flatMap(({ run }: { run?: string }) => run ?? []);
const hook = readBlock('.pre-commit-config.yaml').repos[0].hooks[0];

const programme = readFileSync(join(ROOT, 'data/khoagiao-2023.yaml'), 'utf8');
const typo = programme.replace('before: 2023-06-05', 'by: 2023-06-05');
let folder: string;

/** A step as CI runs it, with a global folder of its own and without a network. */
function runStep(step: string) {
  const prefix = join(folder, 'global');
  const env = {
    ...process.env,
    npm_config_prefix: prefix,
    npm_config_offline: 'true',
    PATH: `${join(prefix, 'bin')}${delimiter}${process.env.PATH}`,
  };
  return spawnSync('bash', ['-e', '-c', step], { cwd: join(folder, 'office'), encoding: 'utf8', env });
}

const write = (name: string, content: string) => writeFileSync(join(folder, 'office', name), content);

describe.runIf(process.platform !== 'win32')('an office that checks its programmes', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'khoagiao-office-'));
    mkdirSync(join(folder, 'office/tools'), { recursive: true });
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', join(folder, 'office/tools')], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    write('compose.yaml', 'services: {}\n');
    cpSync(join(ROOT, 'data/workdays-vn.yaml'), join(folder, 'office/workdays-vn.yaml'));
    write('khoagiao-2023.yaml', programme);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('installs the packed file without a network', () => {
    expect(steps).toHaveLength(2);
    expect(readdirSync(join(folder, 'office/tools')).map((name) => `./tools/${name}`)).toEqual([
      steps[0]!.split(' ').at(-1),
    ]);
    expect(runStep(steps[0]!)).toMatchObject({ status: 0 });
  });

  it.each([
    ['passes where nothing is wrong', programme, 0],
    ['fails where a rule contradicts its quote', typo, 1],
  ])('%s, in CI and before a commit', (_, content, status) => {
    write('khoagiao-2023.yaml', content);
    expect(runStep(steps[1]!)).toMatchObject({ status });
    expect(runStep(`${hook.entry} khoagiao-2023.yaml`)).toMatchObject({ status });
  });

  it('checks its programmes before a commit and no other YAML', () => {
    const names = [
      'khoagiao.yaml',
      'khoagiao-2026.yml',
      'compose.yaml',
      'workdays-vn.yaml',
      'tools/khoagiao.yaml',
      '.khoagiao.yaml',
    ];
    expect(names.filter((name) => new RegExp(hook.files).test(name))).toEqual(['khoagiao.yaml', 'khoagiao-2026.yml']);
  });
});
