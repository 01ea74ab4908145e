import type { DiagnosticParams } from '../../../core/diagnostics/diagnostic.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { acknowledgements } from './acknowledgements.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { identities } from './identities.ts';
import { items } from './items.ts';
import { keys } from './keys.ts';
import { markup } from './markup.ts';
import { programs } from './programs.ts';
import { quotes } from './quotes.ts';
import { syntax } from './syntax.ts';
import { titles } from './titles.ts';
import { values } from './values.ts';

export const diagnostics: DiagnosticEntries<DiagnosticParams> = {
  ...syntax,
  ...keys,
  ...values,
  ...markup,
  ...dates,
  ...identities,
  ...items,
  ...quotes,
  ...documents,
  ...titles,
  ...programs,
  ...acknowledgements,
};
