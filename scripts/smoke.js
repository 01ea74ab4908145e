// The built command on the Node that runs this file: its main job, its checker, and the calendar's bytes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

function khoagiao(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path('bin/khoagiao.js'), ...argv], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

assert.match(khoagiao('deadlines', '--today', '2023-03-01'), /còn 8 ngày +T5 09\/03\/2023 +.*trước 10\/03\/2023/);
assert.match(khoagiao('validate', path('data/khoagiao-2023.yaml')), /1 tệp: 0 lỗi/);
assert.equal(khoagiao('export', '-o', '-'), readFileSync(path('tests/calendar/golden/default.ics'), 'utf8'));
console.log(`node ${process.version}: as expected`);
