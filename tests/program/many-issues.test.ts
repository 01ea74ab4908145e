import { expect, it } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { HEADER } from './sample.ts';

// What gathers them passes each as an argument of one call, of which there may be some hundred thousand.
it('more issues than a call has room for are reported as far as possible', { timeout: 60_000 }, () => {
  const items = '      - {}\n'.repeat(40_000);
  const { diagnostics, program } = readProgram(
    `${HEADER}sections:\n  - id: I\n    title: x\n    items:\n${items}`,
    'x.yaml',
  );
  expect(program).toBeUndefined();
  expect(diagnostics.length).toBeGreaterThan(50_000);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['missing-key']));
});
