// Makes `import table from './x.yaml'` give the data of a YAML file, parsed when the code is built rather than at each start.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const load = (path) => `export default ${JSON.stringify(parse(readFileSync(path, 'utf8')))};`;

/** For esbuild. */
export const yamlForEsbuild = {
  name: 'yaml-modules',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: load(path), loader: 'js' }));
  },
};

/** For vitest. */
export const yamlForVite = {
  name: 'yaml-modules',
  load: (id) => (id.endsWith('.yaml') ? load(id) : undefined),
};
