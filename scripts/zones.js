// The tests of the source on machines of three time zones: no date may depend on where it is computed.
import { spawnSync } from 'node:child_process';

for (const TZ of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
  console.log(`TZ=${TZ}`);
  const argv = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--reporter', 'dot'];
  const { status } = spawnSync('npx', argv, {
    env: { ...process.env, TZ },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
