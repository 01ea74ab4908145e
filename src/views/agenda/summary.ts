import type { Agenda } from '../../core/agenda.ts';
import { type Status, statusOf } from '../../core/deadline.ts';
import type { Messages } from '../../i18n/index.ts';

/** Why an agenda has no deadline to show. */
export function explainNone({ finished }: Agenda, { agenda }: Messages): string[] {
  if (finished.length === 0) return [agenda.noneInRange];
  return finished.map(({ program, lastDue }) =>
    lastDue === null ? agenda.noDates(program.title) : agenda.allPast(program.title, lastDue),
  );
}

/** `3 hạn (1 trong 7 ngày tới); 2 việc chưa ấn định thời gian.` */
export function summarize({ deadlines, undated, today }: Agenda, { agenda }: Messages): string {
  const live = deadlines.filter(({ cancelled }) => cancelled === null);
  const count = (status: Status) => live.filter((deadline) => statusOf(deadline, today) === status).length;
  const counts = {
    past: count('past'),
    today: count('today'),
    soon: count('soon'),
    cancelled: deadlines.length - live.length,
  };
  return agenda.summary(deadlines.length, counts, undated.length);
}
