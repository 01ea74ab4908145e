// Lets tests of calendars run the bundle instead of the source: packages are replaced in part when it is built (replacements.js).
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const BUNDLE = fileURLToPath(new URL('../dist/khoagiao.cjs', import.meta.url));
const EXPORTS = {
  '/src/index.ts': 'library',
  '/src/calendar/index.ts': 'calendar',
  '/src/calendar/write.ts': 'calendar',
};

/** For vitest. */
export const builtForVite = {
  name: 'built-modules',
  load(id) {
    const source = Object.keys(EXPORTS).find((path) => id.endsWith(path));
    if (!source) return undefined;
    const names = Object.keys(createRequire(import.meta.url)(BUNDLE)[EXPORTS[source]]());
    return `import { createRequire } from 'node:module';
const bundle = createRequire(import.meta.url)(${JSON.stringify(BUNDLE)});
export const { ${names.join(', ')} } = bundle.${EXPORTS[source]}();`;
  },
};
