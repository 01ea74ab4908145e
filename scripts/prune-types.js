// Removes the declarations that dist/types/index.d.ts does not lead to: tsc writes one for every source file it reads.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const TYPES = resolve('dist/types');
const reached = new Set();
reach(join(TYPES, 'index.d.ts'));
for (const name of readdirSync(TYPES, { recursive: true })) {
  const path = join(TYPES, name);
  if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
}

function reach(path) {
  if (reached.has(path)) return;
  reached.add(path);
  for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g))
    reach(join(dirname(path), `${target}.d.ts`));
}
