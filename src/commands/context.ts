import type { Host } from '../host/host.ts';
import type { Messages } from '../i18n/index.ts';
import type { Style } from '../views/terminal/style.ts';

/** What every command works with: the outside world, the words, and how text looks on each stream. */
export interface Context {
  host: Host;
  messages: Messages;
  style: { out: Style; err: Style };
}

/** Ends of a run, as the shell sees them. */
export const EXIT = { fine: 0, failed: 1, usage: 2, file: 3, due: 4 } as const;

const BY_WEIGHT = [EXIT.usage, EXIT.file, EXIT.failed, EXIT.due];

/** The exit code where several hold. 1 and 4 → 1 */
export function chooseExit(...codes: number[]): number {
  return BY_WEIGHT.find((code) => codes.includes(code)) ?? EXIT.fine;
}
