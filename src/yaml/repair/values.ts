import { quoteText } from '../quotes.ts';
import type { Line } from './lines.ts';
import type { Repair } from './repair.ts';

// The value behind a key or a dash, up to a comment.
const VALUE = /(?<=^\s*(?:-\s+)*(?:[^\s'"#:,[\]{}&*!|>%@`-][^:'"]*:\s+|(?<=-\s+)))\S(?:.*?\S)??(?=\s*$|\s+#\s)/;

/** Repairs of the value that a line ends with: quotation marks and brackets that it needs. */
export function repairValue({ from, text }: Line): Repair[] {
  const match = VALUE.exec(text);
  if (!match) return [];
  const [written] = match;
  const start = from + match.index;
  const put = (reason: Repair['reason'], extent: Repair['extent'], replacement: string): Repair => ({
    reason,
    extent,
    edit: { extent: [start, start + written.length], text: replacement },
  });
  const repairs: Repair[] = [];
  // `when: every: quarter` · `before: ( month: last, day: 10 )`
  if (/^[a-z]+:\s/.test(written) && !/[}\]]$/.test(written))
    repairs.push(put('MISSING_BRACES', [start, start + written.length], `{ ${written} }`));
  const inRound = /^\(\s*([a-z]+:\s.*?)\s*\)$/.exec(written);
  if (inRound) repairs.push(put('MISSING_BRACES', [start, start + written.length], `{ ${inRound[1]} }`));
  // In double quotes a backslash has a meaning; in single ones it has none.
  const inDouble = /^"([^"]*\\[^"]*)"$/.exec(written);
  if (inDouble) repairs.push(put(null, null, quoteText(inDouble[1]!)));
  const isQuoted = /^(["']).*\1$/.test(written) && !/^(["']).*\1.*\1$/.test(written);
  if (!isQuoted) repairs.push(put('SIGN_IN_TEXT', [start, start + written.length], quoteText(written)));
  return repairs;
}
