import type { ParsedYaml } from '../parse.ts';
import type { Report } from '../report.ts';

const BOOLEAN_WORD = /^(?:y|n|yes|no|on|off)$/i;
const LEADING_ZERO = /^[-+]?0[0-9]+$/;

/** Unquoted scalars that other YAML readers, or people, take for something else. */
export function checkScalars({ plainScalars }: ParsedYaml, report: Report): void {
  for (const { written, value, path } of plainScalars) {
    if (typeof value === 'string' && BOOLEAN_WORD.test(written)) report('boolean-word', path(), { word: written });
    if (typeof value === 'number' && LEADING_ZERO.test(written)) report('leading-zero', path(), { written, value });
  }
}
