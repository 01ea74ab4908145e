import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command as it is built. */
export const BIN = fileURLToPath(new URL('../../bin/khoagiao.js', import.meta.url));

/** Runs a line of bash in a folder, in which `khoagiao ` stands for the built command. */
export function runInBash(script: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', script.replaceAll('khoagiao ', `'${process.execPath}' '${BIN}' `)],
    { cwd, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
