// Whole processes, ours and a bare `node -e 0`, turn about in one run: what counts is the ratio, since the machine is shared.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readProgram } from '../../dist/index.js';
import { writeProgram } from './program.js';

const RUNS = Number(process.env.BENCH_RUNS ?? 30);
const BIN = new URL('../../bin/khoagiao.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'khoagiao-bench-'));
// This variable alone slows the start of Node 20.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const files = new Map([13, 1000, 10000].map((items) => [items, join(folder, `${items}.yaml`)]));
for (const [items, file] of files) writeFileSync(file, writeProgram(items));

console.log(`node ${process.version}, ${RUNS} pairs each; ratios to a bare node, median (10th–90th percentile)\n`);
console.log('| command | items | ratio | ours, ms |\n|---|---|---|---|');

const TODAY = ['--today', '2023-03-01'];
const bundled = {
  version: ['--version'],
  deadlines: ['deadlines', ...TODAY],
  validate: ['validate'],
  export: ['export', '-o', '-'],
};
for (const [name, command] of Object.entries(bundled)) report(name, 'bundled', measure(command, RUNS));

const ours = { deadlines: new Map(), validate: new Map(), export: new Map() };
for (const name of Object.keys(ours)) {
  for (const [items, file] of files) {
    if (name === 'export' && items > 1000) continue;
    const runs = items > 1000 ? Math.min(RUNS, 5) : RUNS;
    const measured = measure(name === 'validate' ? [name, file] : [...bundled[name], '-f', file], runs);
    ours[name].set(items, measured.ours);
    report(name, items, measured);
  }
}

console.log('\ngrowth of the time from 1,000 to 10,000 items:');
for (const name of ['deadlines', 'validate'])
  console.log(`  ${name}: ${(ours[name].get(10000) / ours[name].get(1000)).toFixed(1)}×`);
const text = readFileSync(files.get(10000), 'utf8');
const [parse, read] = [() => parseDocument(text), () => readProgram(text, 'x')].map((run) => median(times(run, 5)));
console.log(`reading and checking 10,000 items, to yaml.parseDocument alone: ${(read / parse).toFixed(2)}×`);
rmSync(folder, { recursive: true });

function measure(command, runs) {
  const pairs = Array.from({ length: runs }, () => [spawnTime([BIN, ...command]), spawnTime(['-e', '0'])]);
  return {
    ratios: pairs.map(([mine, bare]) => mine / bare).sort((a, b) => a - b),
    ours: median(pairs.map(([mine]) => mine)),
  };
}

function spawnTime(argv) {
  const [time] = times(() => {
    try {
      execFileSync(process.execPath, argv, { env, cwd: folder, stdio: 'ignore' });
    } catch {
      // Findings end with exit 1; the time counts all the same.
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

function report(name, items, { ratios, ours: milliseconds }) {
  const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2);
  console.log(`| ${name} | ${items} | ${at(0.5)}× (${at(0.1)}–${at(0.9)}) | ${milliseconds.toFixed(0)} |`);
}
