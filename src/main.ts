import { join } from 'node:path';
import { main } from './cli/run.ts';
import { createHost } from './host/host.ts';

/** Runs the command line of this process. The exit code is set rather than forced, so that signals that came while a file was written still end the process. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), createHost(join(import.meta.dirname, '../data')));
}
