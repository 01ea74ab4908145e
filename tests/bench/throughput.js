import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { readProgram } from '../../dist/index.js';
import { formatRatio, measureUsage, median, takeTurns } from './measure.js';

const BIN = fileURLToPath(new URL('../../bin/khoagiao.js', import.meta.url));

/** What a file of thousands of items takes. CPU time, since a minute's run meets more of what else the machine does. */
export function reportThroughput([small, large], { folder, rounds }) {
  const use = (argv) => () => measureUsage([BIN, ...argv], { cwd: folder });
  const commands = (path) => [
    use(['deadlines', '--today', '2023-03-01', '-f', path]),
    use(['validate', path]),
    use(['export', '-f', path, '-o', '-']),
  ];
  const cpuOf = (uses) => uses.map(({ cpu }) => cpu);
  const thousand = takeTurns(rounds, ...commands(small.path)).map(cpuOf);
  const uses = takeTurns(rounds, ...commands(large.path));
  const [deadlines, validate, exported] = uses.map(cpuOf);
  const [read, parsed] = takeTurns(
    rounds,
    () => cpuTime(() => readProgram(large.text, 'x')),
    () => cpuTime(() => parseDocument(large.text)),
  );
  const growth = [deadlines, validate, exported].map((times, index) =>
    (median(times) / median(thousand[index])).toFixed(1),
  );
  const memory = uses.map((each) => median(each.map(({ megabytes }) => megabytes)).toFixed(0));
  return [
    `| ${large.items.toLocaleString('en')} items, CPU time | |`,
    '|---|---|',
    `| reading and checking, to \`yaml.parseDocument\` of the same text | ${formatRatio(read, parsed)} |`,
    `| \`export\`, to \`validate\` | ${formatRatio(exported, validate)} |`,
    `| to 1,000 items: \`deadlines\`, \`validate\`, \`export\` | ${growth.map((ratio) => `${ratio}×`).join(', ')} |`,
    `| memory at most: \`deadlines\`, \`validate\`, \`export\` | ${memory.map((size) => `${size} MB`).join(', ')} |`,
  ];
}

function cpuTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
