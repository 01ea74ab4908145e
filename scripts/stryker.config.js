// Mutation testing (`npm run mutate`): changes the code in thousands of small ways and sees whether a test notices.
// One part at a time: `npm run mutate -- --mutate 'src/schedule/**/*.ts'`.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/vitest.mutation.config.js', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/{calendar,core,phrase,program,renewal,schedule,yaml}/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is read, is what tables and shapes are made of: each change of it needs the whole suite
  // in a fresh process, which would take hours. Code that tests reach as well is not left out.
  ignoreStatic: true,
  // Stryker would have TypeScript rewrite the paths of a tsconfig.json, by an interface that TypeScript 7 does not have.
  tsconfigFile: 'none',
  ignorePatterns: ['/coverage', '/dist'],
  tempDirName: 'coverage/mutation-sandbox',
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { logTests: false },
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
