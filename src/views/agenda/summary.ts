import type { Agenda } from '../../core/agenda.ts';
import type { Messages } from '../../i18n/index.ts';
import { groupByUrgency, URGENCIES } from './urgency.ts';

/** Why an agenda has no deadline to show; nothing where it has one. */
export function explainNone({ programs, absence, undated }: Agenda, { agenda }: Messages): string[] {
  switch (absence?.reason) {
    case undefined:
      return [];
    case 'unmatched':
      return [undated.length > 0 ? agenda.noneInRange : agenda.noneMatches(absence)];
    case 'outside':
      return [agenda.noneInRange];
    case 'finished':
      return absence.programs.map(({ program, lastDue }) => {
        // The title of a single one is the heading already.
        const title = programs.length > 1 ? program.title : null;
        return lastDue === null ? agenda.noDates(title) : agenda.allPast(title, lastDue);
      });
  }
}

/** How many items are in each group: `7 ngày tới: 1 việc`, `30 ngày tới: 4`; nothing of an empty group. */
export function summarize({ deadlines, undated, today }: Agenda, { agenda }: Messages): string[] {
  const live = deadlines.filter(({ cancelled }) => cancelled === null);
  const awaiting = undated.filter(({ cancelled }) => cancelled === null);
  const byUrgency = groupByUrgency(live, today);
  const groups = [
    ...URGENCIES.map((urgency) => ({ name: agenda.groups[urgency], count: byUrgency[urgency].length })),
    { name: agenda.groups.undated, count: awaiting.length },
    {
      name: agenda.groups.cancelled,
      count: deadlines.length - live.length + undated.length - awaiting.length,
    },
  ].filter(({ count }) => count > 0);
  return agenda.summary(groups);
}
