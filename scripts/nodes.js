// The built command on every Node that package.json promises.
import { spawnSync } from 'node:child_process';

for (const version of ['20', '22', '24', '26']) {
  const { status } = spawnSync('npx', ['--yes', '--package', `node@${version}`, '--', 'node', 'scripts/smoke.js'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
