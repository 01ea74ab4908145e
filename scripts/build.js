// Builds what the package ships: two bundles that the command line and the library share, and dist/index.js, by which an ES
// module reaches the library. dist/program.cjs reads programmes, dist/khoagiao.cjs does the rest; in each, every module runs
// only when it is asked for. One file of CommonJS loads faster than several, and than ES modules.
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { collectLicences } from './licences.js';
import { listUnused, replaceUnneeded } from './replacements.js';
import { yamlForEsbuild } from './yaml-modules.js';

rmSync('dist', { recursive: true, force: true });
const inputs = await bundle(
  'khoagiao',
  "exports.run = () => require('./src/main.ts').run(); exports.library = () => require('./src/index.ts');",
);
const unused = listUnused();
if (unused.length > 0) throw new Error(`no package asks any longer for: ${unused.join(', ')}`);
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', collectLicences(inputs));
const { library } = createRequire(import.meta.url)('../dist/khoagiao.cjs');
writeFileSync(
  'dist/index.js',
  `import bundle from './khoagiao.cjs';\nexport const { ${Object.keys(library()).join(', ')} } = bundle.library();\n`,
);

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
    plugins: [yamlForEsbuild, replaceUnneeded, ...plugins],
  });
  return Object.keys(metafile.inputs);
}
