// The suite without what sees no mutant, tests of the built package and of the source as text; and without tests with random
// cases, since whether a mutant survives must not depend on chance.
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { yamlForVite } from './yaml-modules.js';

// What runs long. Most mutants have fallen before.
const LATE = [/views\//, /commands\//, /(?:json-schema|quotes|renew)\.test/];
const lateness = ({ moduleId }) => LATE.findIndex((pattern) => pattern.test(moduleId));

class QuickFirst extends BaseSequencer {
  async sort(files) {
    return files.toSorted((a, b) => lateness(a) - lateness(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  plugins: [yamlForVite],
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'tests/built/**',
      'tests/{architecture,safety}.test.ts',
      'tests/docs/**',
      'tests/program/{fuzz,hostile}.test.ts',
      'tests/calendar/{accepted,python,round-trip}.test.ts',
    ],
    testTimeout: 30_000,
    update: 'none',
    // The modules are read once, not once for each file of tests.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
