// Whole processes, ours and a bare `node -e 0`, turn about in one run: what counts is the ratio, since the machine is shared.
// Prints Markdown; `--write` puts it into docs/performance.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFiles } from './files.js';
import { reportOwnFiles } from './own-files.js';
import { reportThroughput } from './throughput.js';

const RUNS = Number(process.env.BENCH_RUNS ?? 30);
const DOCS = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const HEAD = fileURLToPath(new URL('./performance.md', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'khoagiao-bench-'));
const files = writeFiles(folder);
const lines = [
  `Node ${process.version}, ${RUNS} pairs of a small file and 5 of a large one; medians, in parentheses the 10th and 90th percentile.`,
  '',
  ...reportOwnFiles(files.own, { folder, rounds: RUNS }),
  '',
  ...reportThroughput(files.large, { folder, rounds: 5 }),
];
rmSync(folder, { recursive: true });

const text = `${lines.join('\n')}\n`;
process.stdout.write(text);
if (process.argv.includes('--write'))
  writeFileSync(
    DOCS,
    readFileSync(HEAD, 'utf8').replace('<!-- figures -->\n', () => text),
  );
