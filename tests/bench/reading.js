// node reading.js yaml|program FILE: milliseconds, as JSON, that a new process takes to load a reader, to read the file for the
// first time, and to read it once it has done so often.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const [reader, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const { runCompiled } = require('../../bin/compile-cache.js');
const bundle = fileURLToPath(new URL('../../dist/khoagiao.cjs', import.meta.url));

const loaders = {
  yaml: () => require('yaml').parseDocument,
  program: () => runCompiled(bundle, 'validate').library().readProgram,
};
const time = (run) => {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
};
const [load, read] = time(loaders[reader]);
const [first] = time(() => read(text, 'x'));
for (let run = 0; run < 50; run += 1) read(text, 'x');
const [later] = time(() => read(text, 'x'));
console.log(JSON.stringify({ load, first, later }));
