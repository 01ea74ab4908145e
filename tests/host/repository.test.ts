import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameInRepository } from '../../src/host/repository.ts';

// kho/.git · kho/phong/a.yaml · kho/con/.git (a file, as in a submodule) · kho/con/b.yaml · ngoai/c.yaml · kho/..d.yaml
let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'khoagiao-')));
  for (const name of ['kho/.git', 'kho/phong', 'kho/con', 'ngoai']) mkdirSync(at(name), { recursive: true });
  for (const name of ['kho/phong/a.yaml', 'kho/con/.git', 'kho/con/b.yaml', 'ngoai/c.yaml', 'kho/..d.yaml'])
    writeFileSync(at(name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const slashed = (path: string) => path.replaceAll('\\', '/');

describe('a file is named', () => {
  it.each([
    ['from the nearest folder that holds .git', 'kho/phong/a.yaml', undefined, 'phong/a.yaml'],
    ['from the submodule that it is in', 'kho/con/b.yaml', undefined, 'b.yaml'],
    ['from the workspace rather than the nearest .git', 'kho/con/b.yaml', 'kho', 'con/b.yaml'],
    ['from a workspace above the repository', 'kho/phong/a.yaml', '', 'kho/phong/a.yaml'],
    ['by its own name where that begins with two dots', 'kho/..d.yaml', undefined, '..d.yaml'],
    ['where it is missing, all the same', 'kho/phong/none.yaml', undefined, 'phong/none.yaml'],
  ])('%s', (_, file, workspace, name) => {
    expect(nameInRepository(at(file), workspace === undefined ? undefined : at(workspace))).toBe(name);
  });

  it('the same whether its path is absolute or not', () => {
    expect(nameInRepository(relative('.', at('kho/phong/a.yaml')), at('kho'))).toBe('phong/a.yaml');
  });

  it('by its absolute path outside the workspace', () => {
    expect(nameInRepository(at('ngoai/c.yaml'), at('kho'))).toBe(slashed(at('ngoai/c.yaml')));
  });

  it('without a repository: from the working directory, outside it by its absolute path', () => {
    expect(nameInRepository(at('ngoai/c.yaml'), undefined)).toBe(slashed(resolve(at('ngoai/c.yaml'))));
    expect(nameInRepository(at('ngoai/c.yaml'), '')).toBe(slashed(resolve(at('ngoai/c.yaml'))));
  });

  it.skipIf(process.platform === 'win32')('within a workspace that is named through a link', () => {
    symlinkSync(at('kho'), at('lien-ket'));
    expect(nameInRepository(at('kho/phong/a.yaml'), at('lien-ket'))).toBe('phong/a.yaml');
    expect(nameInRepository(at('lien-ket/phong/a.yaml'), at('kho'))).toBe('phong/a.yaml');
  });
});
