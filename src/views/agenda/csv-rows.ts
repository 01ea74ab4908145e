import type { Agenda } from '../../core/agenda.ts';
import type { Deadline, Undated } from '../../core/deadline.ts';
import { daysLeft } from '../../core/deadline.ts';
import { placeOf } from '../../core/program.ts';
import type { Messages } from '../../i18n/index.ts';
import { errorMarkOf, remainingOf } from '../deadline-words.ts';

type Field = keyof Messages['agenda']['csv'];
type Row = Record<Field, string>;

/** One row a deadline, then one an undated item: what a spreadsheet shows. Dates are yyyy-MM-dd, which no locale misreads. */
export function listRows(agenda: Agenda, messages: Messages): Row[] {
  return [
    ...agenda.deadlines.map((deadline) => deadlineRow(deadline, agenda, messages)),
    ...agenda.undated.map((undated) => undatedRow(undated, messages)),
  ];
}

function deadlineRow(deadline: Deadline, { today }: Agenda, messages: Messages): Row {
  const { item } = deadline;
  return {
    program: deadline.program.title,
    key: deadline.key,
    kind: messages.words.kind(item.kind),
    title: messages.words.deadlineTitle(deadline) + errorMarkOf(deadline, messages),
    period: deadline.period === null ? '' : messages.words.period(deadline.period),
    phrase: messages.words.phrase(deadline),
    start: deadline.start ?? '',
    due: deadline.due,
    lastDay: deadline.lastDay,
    lastWorkday: deadline.lastWorkday,
    daysLeft: String(daysLeft(deadline, today)),
    status: remainingOf(deadline, today, messages),
    actor: item.actor ?? '',
    documents: messages.words.list(item.documents),
    section: deadline.section.id,
    source: placeOf(item, deadline.section),
    reason: deadline.cancelled ?? '',
    time: deadline.time ?? '',
    coversFrom: deadline.covers?.from ?? '',
    coversTo: deadline.covers?.to ?? '',
    amended: deadline.amended === null ? '' : messages.agenda.amended(deadline.amended, deadline),
  };
}

function undatedRow(undated: Undated, messages: Messages): Row {
  const { program, section, item, reason, cancelled } = undated;
  return {
    program: program.title,
    key: item.id,
    kind: messages.words.kind(item.kind),
    title: item.title + errorMarkOf(undated, messages),
    period: '',
    phrase: messages.agenda.undated,
    start: '',
    due: '',
    lastDay: '',
    lastWorkday: '',
    daysLeft: '',
    status: cancelled === null ? messages.agenda.undated : messages.agenda.cancelledMark,
    actor: item.actor ?? '',
    documents: messages.words.list(item.documents),
    section: section.id,
    source: placeOf(item, section),
    reason: cancelled ?? reason,
    time: '',
    coversFrom: '',
    coversTo: '',
    amended: '',
  };
}
