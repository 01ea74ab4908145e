import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// What is printed goes to a pipe and is left there.
const PIPES = { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: Number.POSITIVE_INFINITY };

const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url));
// This variable alone slows the start of Node 20.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Starts a program and waits for its end; answers the milliseconds. Diagnostics end with exit 1; the time counts all the same. */
export function timeProgram([program, ...args], { cwd, variables = {} }) {
  const start = performance.now();
  const { error } = spawnSync(program, args, { cwd, env: { ...env, ...variables }, ...PIPES });
  if (error) throw error;
  return performance.now() - start;
}

/** The milliseconds of CPU time, and the megabytes at most, that a Node process uses. */
export function measureUsage(argv, { cwd }) {
  const { output } = spawnSync(process.execPath, ['-r', USAGE, ...argv], {
    cwd,
    env,
    ...PIPES,
  });
  return JSON.parse(output[3].toString());
}

/** Runs functions turn about, so that what else the machine does falls on each alike; answers the results of each. */
export function takeTurns(rounds, ...runs) {
  const results = runs.map(() => []);
  for (let round = 0; round < rounds; round += 1) for (const [index, run] of runs.entries()) results[index].push(run());
  return results;
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** The median ratio of pairs, with the 10th and the 90th percentile. */
export function formatRatio(ours, theirs) {
  const ratios = ours.map((time, index) => time / theirs[index]).sort((a, b) => a - b);
  const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2);
  return `${at(0.5)}× (${at(0.1)}–${at(0.9)})`;
}
