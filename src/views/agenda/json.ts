import type { Agenda } from '../../core/agenda.ts';
import { daysLeft, statusOf } from '../../core/deadline.ts';

/** The agenda for another program. Every key is always there; null says that there is none. */
export function renderJson({ programs, today, deadlines, undated, unsettledYears }: Agenda): string {
  const data = {
    programs: programs.map(({ id, title, year, span }) => ({ id, title, year, from: span.from, to: span.to })),
    today,
    deadlines: deadlines.map((deadline) => ({
      program: deadline.program.id,
      key: deadline.key,
      item: deadline.item.id,
      kind: deadline.item.kind,
      title: deadline.item.title,
      section: deadline.section.id,
      source: deadline.item.source ?? null,
      period: deadline.period,
      start: deadline.start,
      due: deadline.due,
      boundary: deadline.boundary,
      time: deadline.time,
      lastDay: deadline.lastDay,
      lastWorkday: deadline.lastWorkday,
      daysLeft: daysLeft(deadline, today),
      status: statusOf(deadline, today),
      actor: deadline.item.actor ?? null,
      documents: deadline.item.documents,
      covers: deadline.covers,
      amended: deadline.amended,
      cancelled: deadline.cancelled,
    })),
    undated: undated.map(({ program, section, item, reason }) => ({
      program: program.id,
      item: item.id,
      kind: item.kind,
      title: item.title,
      section: section.id,
      source: item.source ?? null,
      reason,
    })),
    unsettledYears,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
