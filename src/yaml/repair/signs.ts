import type { YamlErrorReason } from '../../core/diagnostics/families/syntax.ts';
import type { Line } from './lines.ts';
import type { Repair } from './repair.ts';

/** Repairs of the signs around keys: those that only look like YAML's, and blanks and commas that are missing. */
export function repairSigns(line: Line): Repair[] {
  return SIGNS.flatMap(({ reason, pattern, written }) => replaceEach(line, reason, pattern, written));
}

interface Sign {
  reason: YamlErrorReason;
  /** What is wrong, and nothing around it. */
  pattern: RegExp;
  written: string;
}

const SIGNS: Sign[] = [
  // Blanks that word processors write.
  { reason: 'NO_BREAK_SPACE', pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, written: ' ' },
  // Dashes, bullets and other signs of lists, and a hyphen without its blank.
  {
    reason: 'BULLET',
    pattern: /(?<=^\s*)(?:[–—―−‒‐‑•·●▪◦‣*+]\s*|-)(?=[\p{L}\p{N}"'])/gu,
    written: '- ',
  },
  { reason: 'MISSING_SPACE', pattern: /(?<=^\s*(?:-\s+)*[^\s:'"[\]{}#,]+):(?=[^\s/:])/g, written: ': ' },
  { reason: 'WRONG_COLON', pattern: /(?<=^\s*(?:-\s+)*[^\s:'"[\]{}#,：=]+)(?:\s*：\s*|\s+=\s+)/g, written: ': ' },
  // Between brackets: `{ a: 1; b: 2 }`, `{ a: 1 b: 2 }`, `["a" "b"]`
  { reason: 'MISSING_COMMA', pattern: /(?<=[[{].*);(?=\s*[a-z]+:\s)/g, written: ',' },
  {
    reason: 'MISSING_COMMA',
    pattern: /(?<=[[{].*[^\s,:{[])\s+(?=[a-z]+:\s)|(?<=[[{].*["'])\s+(?=["'])/g,
    written: ', ',
  },
];

/** One edit from the first match up to the last, the first one underlined. */
function replaceEach({ from, text }: Line, reason: YamlErrorReason, pattern: RegExp, written: string): Repair[] {
  const matches = [...text.matchAll(pattern)];
  const [first] = matches;
  const last = matches.at(-1);
  if (!first || !last) return [];
  const end = last.index + last[0].length;
  const pieces = matches.map((match, index) => {
    const next = matches[index + 1]?.index ?? end;
    return written + text.slice(match.index + match[0].length, next);
  });
  return [
    {
      reason,
      extent: [from + first.index, from + first.index + Math.max(1, first[0].trimEnd().length)],
      edit: { extent: [from + first.index, from + end], text: pieces.join('') },
    },
  ];
}
