import { listCarriedOver } from '../../schedule/dates/occurrences.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import type { DraftSchedule } from './schedule.ts';

/**
 * What falls due in this programme's span but is counted with the one before, since its period ended there: "báo cáo năm …
 * chậm nhất ngày 20/01 năm sau". Whoever has this file alone does not see it.
 */
export function checkPreviousPeriod(draft: Draft, { rules, span, workdays }: DraftSchedule, add: AddDiagnostic): void {
  if (draft.program.span?.to === null) return;
  const deadlines = rules.flatMap(({ item }) =>
    listCarriedOver(item.when, span, workdays).map(({ period, due }) => ({ key: `${item.id}.${period}`, due })),
  );
  const key = typeof draft.program.year === 'number' ? 'year' : 'from';
  if (deadlines.length > 0) add('previous-period', ['program', key], { deadlines });
}
