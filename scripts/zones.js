// The whole suite on machines of three time zones: no date may depend on where it is reckoned.
import { spawnSync } from 'node:child_process';

for (const TZ of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
  console.log(`TZ=${TZ}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter', 'dot'], {
    env: { ...process.env, TZ },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
