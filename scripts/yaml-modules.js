// What is read of a YAML file when the code is built rather than at each start: with `import table from './x.yaml'` its data,
// with `import program from './x.yaml?checked'` what readProgram answers.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { parse } from 'yaml';

const READER = fileURLToPath(new URL('../src/program/read.ts', import.meta.url));
const toModule = (data) => `export default ${JSON.stringify(data)};`;
const readText = (path) => readFileSync(path.replace('?checked', ''), 'utf8');

async function readChecked(path) {
  const { outputFiles } = await bundle({
    entryPoints: [READER],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const { readProgram } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return readProgram(readText(path), path);
}

const load = async (path) => toModule(path.endsWith('?checked') ? await readChecked(path) : parse(readText(path)));

/** For esbuild. */
export const yamlForEsbuild = {
  name: 'yaml-modules',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, async ({ path, suffix }) => ({
      contents: await load(path + suffix),
      loader: 'js',
    }));
  },
};

/** For vitest. */
export const yamlForVite = {
  name: 'yaml-modules',
  load: (id) => (/\.yaml(\?checked)?$/.test(id) ? load(id) : undefined),
};
