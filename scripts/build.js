// Builds what the package ships: one bundle that the command line and the library share, and dist/index.js, by which an ES
// module reaches the library, and dist/index.cjs for CommonJS, each with its types. In the bundle every module runs only when it is
// asked for. CommonJS loads faster than ES modules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { collectLicences } from './licences.js';
import { listUnused, replaceUnneeded } from './replacements.js';
import { yamlForEsbuild } from './yaml-modules.js';

rmSync('dist', { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  write: false,
  stdin: {
    contents: `exports.run = () => require('./src/main.ts').run();
exports.library = () => require('./src/index.ts');
// For tests alone.
exports.calendar = () => ({ ...require('./src/calendar/index.ts'), ...require('./src/calendar/write.ts') });`,
    resolveDir: '.',
  },
  outfile: 'dist/khoagiao.cjs',
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
  metafile: true,
  plugins: [yamlForEsbuild, replaceUnneeded],
});
const unused = listUnused();
if (unused.length > 0) throw new Error(`no package asks any longer for: ${unused.join(', ')}`);
mkdirSync('dist');
// Latin letters in regular expressions stay as they are otherwise: a file of ASCII alone is read faster.
writeFileSync('dist/khoagiao.cjs', escapeToAscii(outputFiles[0].text));
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', collectLicences(Object.keys(metafile.inputs)));
const { library } = createRequire(import.meta.url)('../dist/khoagiao.cjs');
const names = Object.keys(library());
writeFileSync(
  'dist/index.js',
  `import bundle from './khoagiao.cjs';\nexport const { ${names.join(', ')} } = bundle.library();\n`,
);
writeFileSync('dist/index.cjs', `module.exports = require('./khoagiao.cjs').library();\n`);
// Under `node16`, TypeScript takes types of an ES module for CommonJS only where they are named as such.
writeFileSync(
  'dist/index.d.cts',
  `import type * as library from './types/index.js' with { 'resolution-mode': 'import' };
export type * from './types/index.js' with { 'resolution-mode': 'import' };
${names.map((name) => `export declare const ${name}: typeof library.${name};\n`).join('')}`,
);

function escapeToAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
