import { revealUnsafe } from '../core/text/text.ts';

/** Data as JSON over several lines, every character escaped that would be unsafe to show: it reads back as the same data. */
export function renderSafeJson(data: unknown): string {
  const lines = JSON.stringify(data, null, 2).split('\n');
  return lines.map((line) => `${revealUnsafe(line)}\n`).join('');
}
