// Writes what this version makes of the programmes in tests/archive/VERSION: their deadlines as JSON, and their calendars. Run once, as
// a version is released; later versions are compared with it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const archive = `${root}tests/archive/${version}`;

for (const name of readdirSync(archive)) {
  const khoagiao = (...argv) =>
    execFileSync(process.execPath, [`${root}bin/khoagiao.js`, ...argv, '--force'], {
      cwd: `${archive}/${name}`,
      stdio: 'inherit',
    });
  khoagiao('deadlines', '--all', '--today', '2026-03-01', '-o', 'deadlines.json');
  khoagiao('export', '--remind', 'last-workday,start', '-o', 'calendar.ics');
}
