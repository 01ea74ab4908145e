// Builds what the package ships: dist/main.js for the command line and dist/index.js for the library; each command is
// loaded on demand from a chunk of its own.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { collectLicences } from './licences.js';
import { yamlForEsbuild } from './yaml-modules.js';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/main.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  metafile: true,
  plugins: [yamlForEsbuild],
  // Packages that are CommonJS ask for these, which an ES module has not.
  banner: {
    js: [
      "import { createRequire as createBundleRequire } from 'node:module';",
      'const require = createBundleRequire(import.meta.url);',
      'const __filename = import.meta.filename;',
    ].join(' '),
  },
});
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', collectLicences(Object.keys(metafile.inputs)));
