// `import table from './x.yaml'`: the file's data, read when the code is built rather than at each start.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const toModule = (path) => `export default ${JSON.stringify(parse(readFileSync(path, 'utf8')))};`;

/** For esbuild. */
export const yamlForEsbuild = {
  name: 'yaml-modules',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: toModule(path), loader: 'js' }));
  },
};

/** For vitest. */
export const yamlForVite = {
  name: 'yaml-modules',
  load: (id) => (id.endsWith('.yaml') ? toModule(id) : undefined),
};
