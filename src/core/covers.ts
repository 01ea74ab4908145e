import type { DayRule } from './due-rule.ts';
import type { IsoDate } from './time/date.ts';

/** What a report covers (kỳ số liệu): two days of each period where the rule recurs, else two dates. */
export type Covers = { form: 'recurring'; from: DayRule; to: DayRule } | { form: 'dates'; from: IsoDate; to: IsoDate };
