import { defineConfig } from 'vitest/config';
import { yamlForVite } from '../scripts/yaml-modules.js';

export default defineConfig({
  plugins: [yamlForVite],
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      include: ['src/{calendar,core,phrase,program,renewal,schedule,yaml}/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: 'coverage/lines',
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
