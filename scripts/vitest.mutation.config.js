// The suite without what sees no mutant: tests of the built package, of whole processes and of the source as text; and
// without what draws its cases by lot, since whether a mutant lives must not hang on that.
import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import suite from '../tests/vitest.config.ts';

// What runs long. Most mutants have fallen before.
const LATE = [/views\//, /commands\//, /(?:json-schema|quotes|renew)\.test/];
const lateness = ({ moduleId }) => LATE.findIndex((pattern) => pattern.test(moduleId));

class QuickFirst extends BaseSequencer {
  async sort(files) {
    return files.toSorted((a, b) => lateness(a) - lateness(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default mergeConfig(
  suite,
  defineConfig({
    test: {
      exclude: [
        ...configDefaults.exclude,
        'tests/{architecture,package,process,readme,safety,start-up}.test.ts',
        'tests/program/{fuzz,hostile}.test.ts',
        'tests/calendar/{accepted,python,round-trip}.test.ts',
      ],
      // The modules are read once, not once for each file of tests.
      isolate: false,
      sequence: { sequencer: QuickFirst },
    },
  }),
);
