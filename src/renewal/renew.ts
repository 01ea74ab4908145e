import type { Header, Program } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import { LIMITS } from '../program/schema/values/values.ts';
import type { Editor } from '../yaml/edit/editor.ts';
import { dropUnusedAcknowledgements } from './acknowledgements.ts';
import { renewDocuments } from './documents.ts';
import { editProgram, unfoldRules } from './editor.ts';
import { findGuidance, type GuidanceDetails, renewGuidance } from './guidance.ts';
import type { LeftBehind } from './left-behind.ts';
import { renewSections } from './sections.ts';
import type { CreateFileWords, FileWords } from './words.ts';
import { createMove, type Move, moveDate, moveYears, nameYears } from './years.ts';

export interface RenewOptions {
  year: number;
  today: IsoDate;
  /** Left out: the old one's. */
  issuer?: string | undefined;
  guidance: GuidanceDetails;
  createWords: CreateFileWords;
}

export interface RenewedFile {
  text: string;
  left: LeftBehind;
}

/**
 * The programme of a later year, proposed from an earlier one: the text of its file, and what was read from it. What
 * recurs carries over, what is fixed in the year moves and asks to be confirmed, what was for that year alone is left behind
 * and named. Rules are written in lines of their own; every other line that need not change stays as it was written, and all
 * lines end as most of the old ones do.
 */
export function renewProgram(text: string, program: Program, options: RenewOptions): RenewedFile {
  const move = createMove(program.program, options.year);
  const words = options.createWords(nameYears(move));
  const editor = editProgram(text);
  renewHeader(program.program, options, move, editor, words);
  const { kept, left } = renewSections(program, move, editor, words);
  const old = findGuidance(program);
  const guidance = old && renewGuidance(old, options.guidance);
  const documents = renewDocuments(program, kept, guidance, move, editor, words);
  editor.removeKey(['workdays'], words.droppedWorkdays);
  return {
    text: unfoldRules(dropUnusedAcknowledgements(editor.finish())),
    left: { items: left, documents, workdays: program.workdays !== undefined },
  };
}

function renewHeader(
  header: Header,
  { today, issuer }: RenewOptions,
  move: Move,
  editor: Editor,
  words: FileWords,
): void {
  const path = (key: keyof Header) => ['program', key];
  editor.rewrite(path('id'), () => renewId(header.id, move));
  editor.rewrite(path('title'), (written) => moveYears(written, move));
  if (issuer !== undefined) editor.set(path('issuer'), issuer);
  renewSpan(header, move, editor);
  editor.rewrite(path('updated'), (written) => written.replace(header.updated, today));
  editor.rewrite(path('revision'), () => '0');
  editor.set(path('confirm'), words.confirm.header);
}

function renewSpan({ year, span }: Header, move: Move, editor: Editor): void {
  if (year !== null) {
    editor.rewrite(['program', 'year'], () => String(move.to));
    return;
  }
  for (const key of ['from', 'to'] as const) {
    const date = span[key];
    if (date !== null) editor.rewrite(['program', key], (written) => written.replace(date, moveDate(date, move)));
  }
}

function renewId(id: string, move: Move): string {
  const moved = moveYears(id, move);
  const suffix = `-${nameYears(move).to}`;
  return moved === id ? id.slice(0, LIMITS.id - suffix.length).replace(/-$/, '') + suffix : moved;
}
