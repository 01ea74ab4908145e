import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/core/diagnostics/severity.ts';
import { readProgram } from '../../src/program/read.ts';
import { readData, run } from '../world.ts';
import { mutations } from './mutations.ts';

// `npm run fuzz`, or FUZZ_RUNS, makes many. A run that fails prints its seed: FUZZ_SEED repeats it.
const IS_LONG = process.env.MODE === 'fuzz';
const RUNS = Number(process.env.FUZZ_RUNS ?? (IS_LONG ? 100_000 : 100));
const SEED = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };
const MOST_MILLISECONDS = 2000;
const ORDER = ['error', 'warning', 'note'] as const;
const FORMATS = ['text', 'json', 'github', 'sarif'] as const;

const original = new TextEncoder().encode(readData('khoagiao-2023.yaml'));

describe('a programme damaged in any way', () => {
  it(`is reported in time, in place, without a crash (${RUNS} times)`, { timeout: 0 }, async () => {
    await fc.assert(
      fc.asyncProperty(mutations(original), fc.constantFrom(...FORMATS), async (content, format) => {
        const start = performance.now();
        const { exitCode, err } = await run(`validate x.yaml --format ${format}`, { files: { 'x.yaml': content } });
        // Only the long run watches the clock: a machine that others use may pause any test.
        if (IS_LONG) expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
        expect([0, 1]).toContain(exitCode);
        expect(err).toBe('');
        expectPlaced(content, exitCode);
      }),
      { numRuns: RUNS, ...SEED },
    );
  });
});

/** Every diagnostic lies in the text and ends no earlier than it starts; errors come first, then warnings, then notes, each in the order of the text. */
function expectPlaced(content: Uint8Array, exitCode: number): void {
  const { diagnostics, file, program } = readProgram(content, 'x.yaml');
  const lines = file.text.split('\n');
  const toOffset = ({ line, column }: { line: number; column: number }) => {
    expect(lines[line - 1]).toBeDefined();
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 2);
    return line * 1e6 + column;
  };
  const last = { error: 0, warning: 0, note: 0 };
  let previous: Severity = 'error';
  for (const { span, severity } of diagnostics) {
    const start = toOffset(span.start);
    expect(start).toBeGreaterThanOrEqual(last[severity]);
    expect(toOffset(span.end)).toBeGreaterThanOrEqual(start);
    expect(ORDER.indexOf(severity)).toBeGreaterThanOrEqual(ORDER.indexOf(previous));
    last[severity] = start;
    previous = severity;
  }
  expect(program === undefined).toBe(exitCode === 1);
}
