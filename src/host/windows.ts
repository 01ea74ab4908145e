import { win32 } from 'node:path';

// Windows answers with any of these where another program has a file open, and where permission is missing.
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** The reason of a FileError for the system's code: on Windows `HELD` where the file is open elsewhere or may not be written. */
export function reasonFor(code: string, platform: NodeJS.Platform): string {
  return platform === 'win32' && HELD.has(code) ? 'HELD' : code;
}

// Three quarters of a second in all: a virus scanner or a sync client lets go sooner, Word or Excel does not.
const WAITS = [10, 40, 100, 200, 400];

/** Runs something that Windows may refuse for a moment, because another program has just opened the file. Elsewhere it runs once. */
export function retryWhileHeld(
  run: () => void,
  platform: NodeJS.Platform = process.platform,
  wait: (milliseconds: number) => void = sleep,
): void {
  for (const milliseconds of WAITS) {
    try {
      run();
      return;
    } catch (error) {
      if (reasonFor((error as NodeJS.ErrnoException).code ?? '', platform) !== 'HELD') throw error;
      wait(milliseconds);
    }
  }
  run();
}

// Signals are held meanwhile, so the event loop may stand still.
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// Node asks Windows for a name as it is written, so without these a file is made that no other program can open or delete.
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]|[^\\/. ][. ]+$/;
/** A device, whatever the ending: `con`, `con.ics`. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Why Windows takes no file of this name, as the reason of a FileError; undefined where it does, and on other systems. */
export function findNameProblem(path: string, platform: NodeJS.Platform): string | undefined {
  if (platform !== 'win32') return undefined;
  const { root, base } = win32.parse(path);
  if (FORBIDDEN.test(path.slice(root.length))) return 'BADCHARACTER';
  return DEVICE.test(base) ? 'DEVICENAME' : undefined;
}
