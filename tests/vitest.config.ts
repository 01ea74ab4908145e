import { defineConfig } from 'vitest/config';
import { builtForVite } from '../scripts/built-modules.js';
import { yamlForVite } from '../scripts/yaml-modules.js';

export default defineConfig({
  test: {
    root: '.',
    testTimeout: 30_000,
    // A golden file that is missing is a failure. `-u` writes it.
    update: 'none',
    // Modules are loaded once, not once a file: half of the time.
    projects: [
      {
        extends: true,
        plugins: [yamlForVite],
        test: { name: 'unit', isolate: false, include: ['tests/**/*.test.ts'], exclude: ['tests/built/**'] },
      },
      {
        extends: true,
        plugins: [builtForVite, yamlForVite],
        // What needs `npm run build`, the calendars that the bundle writes included.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/calendar/**/*.test.ts'],
          env: { KHOAGIAO_BUILT: '1' },
        },
      },
    ],
    coverage: {
      include: ['src/{calendar,core,phrase,program,renewal,schedule,yaml}/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: 'coverage/lines',
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
