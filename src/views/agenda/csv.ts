import type { Agenda } from '../../core/agenda.ts';
import type { Messages } from '../../i18n/index.ts';
import { listRows } from './csv-rows.ts';

// Excel takes a file without this mark for the system's old code page and garbles Vietnamese.
const BYTE_ORDER_MARK = '\uFEFF';

/** The agenda as RFC 4180 text for Excel: UTF-8 with its mark, CRLF, and no cell that Excel would run as a formula. */
export function renderCsv(agenda: Agenda, messages: Messages): string {
  const rows = listRows(agenda, messages);
  const lines = [Object.values(messages.agenda.csv), ...rows.map((row) => Object.values(row))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** `=1+1` → `'=1+1`, a text to Excel; a number such as -3 stays as it is. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
