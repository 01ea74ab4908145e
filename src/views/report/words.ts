import type { Diagnostic } from '../../core/diagnostic.ts';
import { revealUnsafe } from '../../core/text.ts';
import type { Finding } from '../../core/words.ts';
import type { Messages } from '../../i18n/index.ts';

/** What is wrong and what would mend it, in words that are safe to show. */
export function describeDiagnostic({ code, params }: Diagnostic, { diagnostics }: Messages): Finding {
  const words = diagnostics[code] as (params: unknown) => Finding;
  const { message, hint } = words(params);
  return { message: revealUnsafe(message), hint: hint === undefined ? undefined : revealUnsafe(hint) };
}
