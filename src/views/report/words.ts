import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { DiagnosticText } from '../../core/diagnostics/words.ts';
import { revealUnsafe } from '../../core/text/text.ts';
import type { Messages } from '../../i18n/index.ts';

/** The message and the hint of a diagnostic, in words that are safe to show. Where it is acknowledged, the reason in place of the hint. */
export function describeDiagnostic(
  { code, params, acknowledged }: Diagnostic,
  { diagnostics, report }: Messages,
): { message: string; hint: string | undefined } {
  const describe = diagnostics[code].describe as (params: unknown) => DiagnosticText;
  const { message, hint } = describe(params);
  if (acknowledged !== undefined)
    return { message: revealUnsafe(`${message} (${report.acknowledged(acknowledged)})`), hint: undefined };
  return { message: revealUnsafe(message), hint: revealUnsafe(hint) };
}
