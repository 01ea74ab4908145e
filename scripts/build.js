// Builds what the package ships: two bundles that the command line and the library share, and dist/index.js, by which an ES
// module reaches the library. dist/program.cjs reads programmes, dist/khoagiao.cjs does the rest; in each, every module runs
// only when it is asked for. One file of CommonJS loads faster than several, and than ES modules.
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { collectLicences } from './licences.js';
import { listUnused, startsFast } from './start-up.js';
import { yamlForEsbuild } from './yaml-modules.js';

rmSync('dist', { recursive: true, force: true });
const entryPoints = new Set();
const inputs = [
  ...(await bundle(
    'khoagiao',
    "exports.run = () => require('./src/main.ts').run(); exports.library = () => require('./src/index.ts');",
    [leaveProgramOut(entryPoints)],
  )),
  ...(await bundle('program', [...entryPoints].map((path) => `export * from ${JSON.stringify(path)};`).join('\n'))),
];
const unused = listUnused();
if (unused.length > 0) throw new Error(`no package asks any longer for: ${unused.join(', ')}`);
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', collectLicences(inputs));
const { library } = createRequire(import.meta.url)('../dist/khoagiao.cjs');
writeFileSync(
  'dist/index.js',
  `import bundle from './khoagiao.cjs';\nexport const { ${Object.keys(library()).join(', ')} } = bundle.library();\n`,
);

/** For esbuild. What is asked of the reading rooms from outside is left to the other bundle. */
function leaveProgramOut(entryPoints) {
  return {
    name: 'leave-program-out',
    setup(build) {
      build.onResolve({ filter: /\/(program|yaml|renewal|phrase)\// }, ({ path, resolveDir }) => {
        entryPoints.add(resolve(resolveDir, path));
        return { path: './program.cjs', external: true };
      });
    },
  };
}

/** Answers with the files that went into it. */
async function bundle(name, contents, plugins = []) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: '.' },
    outfile: `dist/${name}.cjs`,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname' },
    logLevel: 'warning',
    metafile: true,
    plugins: [yamlForEsbuild, startsFast, ...plugins],
  });
  return Object.keys(metafile.inputs);
}
