// Whole processes, ours and a bare `node -e 0`, turn about in one run: what counts is the ratio, since the machine is shared.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { readProgram } from '../../dist/index.js';
import { writeProgram } from './program.js';

const RUNS = Number(process.env.BENCH_RUNS ?? 30);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const BIN = here('../../bin/khoagiao.js');
const folder = mkdtempSync(join(tmpdir(), 'khoagiao-bench-'));
// This variable alone slows the start of Node 20.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const COMMANDS = {
  '--version': () => ['--version'],
  deadlines: (file) => ['deadlines', '--today', '2023-03-01', '-f', file],
  validate: (file) => ['validate', file],
  export: (file) => ['export', '-o', '-', '-f', file],
};
const files = new Map([13, 1000, 10000].map((items) => [items, join(folder, `${items}.yaml`)]));
for (const [items, file] of files) writeFileSync(file, writeProgram(items));

console.log(`node ${process.version}, ${RUNS} pairs each (5 of 10,000 items)`);
console.log('ratio to a bare node: median (10th–90th percentile)\n');
console.log('| command | items | ratio | ours, ms |\n|---|---|---|---|');
const bareTimes = [];
measure('--version', 0);
const growth = ['deadlines', 'validate', 'export'].map((name) => {
  const [, thousand, tenThousand] = [...files].map(([items, file]) => measure(name, items, file));
  return `${name} ${(tenThousand / thousand).toFixed(1)}×`;
});

console.log(`\ntime of 10,000 items to that of 1,000 (target 11×): ${growth.join(', ')}`);
const text = readFileSync(files.get(10000), 'utf8');
const [parse, read] = [() => parseDocument(text), () => readProgram(text, 'x')].map((run) => median(times(run, 5)));
console.log(`checking 10,000 items to yaml.parseDocument alone (target 2×): ${(read / parse).toFixed(2)}×`);

console.log('\na file of 13 items, in starts of a bare node: loaded · read first · read for the 52nd time');
const bare = median(bareTimes);
for (const reader of ['yaml', 'program']) {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, [here('reading.js'), reader, files.get(13)], { env, encoding: 'utf8' })),
  );
  const shares = ['load', 'first', 'later'].map((phase) => (median(runs.map((run) => run[phase])) / bare).toFixed(2));
  console.log(`  ${reader === 'yaml' ? 'yaml.parseDocument' : 'readProgram'}: ${shares.join(' · ')}`);
}
rmSync(folder, { recursive: true });

/** Prints a row of the table; answers the median time. */
function measure(name, items, file) {
  const command = [BIN, ...COMMANDS[name](file)];
  // The first start compiles what the others find compiled.
  spawnTime(command);
  const pairs = Array.from({ length: items === 10000 ? Math.min(RUNS, 5) : RUNS }, () => [
    spawnTime(command),
    spawnTime(['-e', '0']),
  ]);
  bareTimes.push(...pairs.map(([, time]) => time));
  const ratios = pairs.map(([ours, time]) => ours / time).sort((a, b) => a - b);
  const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2);
  const ours = median(pairs.map(([time]) => time));
  console.log(`| ${name} | ${items} | ${at(0.5)}× (${at(0.1)}–${at(0.9)}) | ${ours.toFixed(0)} |`);
  return ours;
}

function spawnTime(argv) {
  const [time] = times(() => {
    try {
      execFileSync(process.execPath, argv, { env, cwd: folder, stdio: 'ignore' });
    } catch {
      // Diagnostics end with exit 1; the time counts all the same.
    }
  }, 1);
  return time;
}

function times(run, count) {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
