import type { ProgramSpan } from '../../program.ts';
import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';

/** What can hardly be meant in a programme, although each key is valid. */
export interface ProgramParams {
  'updated-outside-span': { updated: IsoDate; span: ProgramSpan };
  'foreign-timezone': { value: string };
  'workday-outside-span': { date: IsoDate; span: ProgramSpan };
  /** `isOff`: the day is off already; else it is worked already. `name`: why it is off, where it is more than a weekend. */
  'workday-without-effect': { date: IsoDate; isOff: boolean; name: string | null };
  'empty-section': { section: string };
  'source-in-other-section': { source: string; section: string; other: string };
  'no-reason': { word: string; key: 'cancelled' | 'acknowledge' };
}

export const programs: Record<keyof ProgramParams, Severity> = {
  'updated-outside-span': 'warning',
  'foreign-timezone': 'warning',
  'workday-outside-span': 'warning',
  'workday-without-effect': 'warning',
  'empty-section': 'warning',
  'source-in-other-section': 'warning',
  'no-reason': 'error',
};
