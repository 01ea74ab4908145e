import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatRatio, measureUsage, median, takeTurns, timeProgram } from './measure.js';

const BIN = fileURLToPath(new URL('../../bin/khoagiao.js', import.meta.url));
const BARE = ['-e', '0'];

/** The rows for the commands on files as offices have them. `export` replaces an earlier calendar. */
export function reportOwnFiles(files, { folder, rounds }) {
  const row = (name, items, argv) => {
    const at = { cwd: folder };
    // The first start compiles what the others find compiled, and writes the earlier calendar.
    timeProgram([process.execPath, ...argv], at);
    const [ours, bare] = takeTurns(
      rounds,
      () => timeProgram([process.execPath, ...argv], at),
      () => timeProgram([process.execPath, ...BARE], at),
    );
    const [ourUse, bareUse] = takeTurns(
      Math.min(rounds, 10),
      () => measureUsage(argv, at),
      () => measureUsage(BARE, at),
    ).map((uses) => uses.map(({ cpu }) => cpu));
    return `| ${name} | ${items} | ${formatRatio(ours, bare)} | ${formatRatio(ourUse, bareUse)} | ${median(ours).toFixed(0)} ms |`;
  };
  return [
    '| command | items | to a bare `node -e 0` | in CPU time | |',
    '|---|---|---|---|---|',
    row('`--version`', '', [BIN, '--version']),
    ...files.flatMap(({ name, path, today, items }) => [
      row(`\`deadlines\`, ${name}`, items, [BIN, 'deadlines', '--today', today, '-f', path]),
      row(`\`validate\`, ${name}`, items, [BIN, 'validate', path]),
      row(`\`export\`, ${name}`, items, [BIN, 'export', '-f', path, '-o', 'lich.ics']),
    ]),
    '',
    ...compareWithKhal(files[0], { folder, rounds }),
  ];
}

/** The same list from the exported calendar by khal, where that is installed. */
function compareWithKhal({ path, today, name }, { folder, rounds }) {
  if (spawnSync('khal', ['--version']).error) return ['khal is not installed, so nothing was compared with it.'];
  const calendar = join(folder, 'khal');
  mkdirSync(calendar);
  writeFileSync(
    join(folder, 'khal.conf'),
    `[calendars]\n[[office]]\npath = ${calendar}\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n[sqlite]\npath = ${join(folder, 'khal.db')}\n`,
  );
  const at = { cwd: folder, variables: { LC_ALL: 'C.UTF-8' } };
  const khal = (...args) => ['khal', '-c', join(folder, 'khal.conf'), ...args];
  timeProgram([process.execPath, BIN, 'export', '-f', path, '-o', 'khal.ics'], at);
  timeProgram(khal('import', '--batch', 'khal.ics'), at);
  const list = () => timeProgram(khal('list', today, '300d'), at);
  list();
  const [ours, theirs] = takeTurns(
    rounds,
    () => timeProgram([process.execPath, BIN, 'deadlines', '--today', today, '-f', path], at),
    list,
  );
  return [`\`deadlines\` to \`khal list\` of the exported calendar (${name}): ${formatRatio(ours, theirs)}`];
}
