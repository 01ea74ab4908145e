import { defineConfig } from 'vitest/config';
import { yamlForVite } from '../.ci/yaml-modules.js';

export default defineConfig({
  plugins: [yamlForVite],
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
