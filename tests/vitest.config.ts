import { defineConfig } from 'vitest/config';
import { builtForVite } from '../scripts/built-modules.js';
import { yamlForVite } from '../scripts/yaml-modules.js';

// Many random cases, every combination, failures, large files and another program's server: what an edit need not wait for.
const STRESS = [
  'tests/calendar/{accepted,clients,laws,round-trip}.test.ts',
  'tests/commands/{output,readable}.test.ts',
  'tests/host/failing-*.test.ts',
  'tests/program/{fuzz,hostile,inherited-names,many-issues}.test.ts',
  'tests/program/quotes/many-dates.test.ts',
  'tests/program/schema/language-server.test.ts',
  'tests/program/second-witness/page.test.ts',
  'tests/safety.test.ts',
  'tests/schedule/laws.test.ts',
];

export default defineConfig({
  test: {
    root: '.',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    // A golden file that is missing is a failure. `-u` writes it.
    update: 'none',
    // So is a test that asserts nothing, such as a loop over an empty list.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        plugins: [yamlForVite],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', ...STRESS],
          // Modules are loaded once, not once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [yamlForVite],
        test: { name: 'stress', include: STRESS },
      },
      {
        extends: true,
        plugins: [builtForVite, yamlForVite],
        // What needs `npm run build`, the calendars that the bundle writes included.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/calendar/**/*.test.ts'],
          exclude: ['tests/calendar/clients.test.ts'],
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
