import type { Agenda } from '../../core/agenda.ts';
import { placeOf } from '../../core/program.ts';
import type { Messages } from '../../i18n/index.ts';
import { describeTitle, errorMarkOf, reasonOf, remainingOf } from '../deadline-words.ts';
import { explainNone, summarize } from './summary.ts';

/** The agenda as Markdown, for a wiki page or an e-mail. Text from the programme is escaped. */
export function renderMarkdown(agenda: Agenda, messages: Messages): string {
  const { columns, undated, csv } = messages.agenda;
  const blocks = [
    agenda.programs.map(({ title }) => `# ${escapeMarkup(title)}`).join('\n\n'),
    escapeMarkup(messages.agenda.today(agenda.today)),
    ...(agenda.deadlines.length > 0
      ? [renderDeadlines(agenda, messages)]
      : explainNone(agenda, messages).map(escapeMarkup)),
  ];
  if (agenda.undated.length > 0) {
    blocks.push(
      `## ${undated}`,
      renderRows(
        [csv.reason, columns.title, columns.place],
        agenda.undated.map((entry) => [
          reasonOf(entry, messages),
          entry.item.title + errorMarkOf(entry, messages),
          placeOf(entry.item, entry.section),
        ]),
      ),
    );
  }
  const summary = summarize(agenda, messages);
  if (summary.length > 0) blocks.push(escapeMarkup(`${summary.join(' · ')}.`));
  return `${blocks.join('\n\n')}\n`;
}

function renderDeadlines({ deadlines, today }: Agenda, messages: Messages): string {
  const { columns } = messages.agenda;
  return renderRows(
    [columns.remaining, columns.due, columns.lastWorkday, columns.title, columns.place],
    deadlines.map((deadline) => [
      remainingOf(deadline, today, messages),
      messages.words.phrase(deadline),
      messages.words.narrowDate(deadline.lastWorkday),
      describeTitle(deadline, messages),
      placeOf(deadline.item, deadline.section),
    ]),
  );
}

function renderRows(header: string[], rows: string[][]): string {
  const lines = [header, header.map(() => '---'), ...rows.map((row) => row.map(escapeMarkup))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&').replace(/\s+/g, ' ');
}
