/** The formats of an agenda, a report of diagnostics and a comparison; the first of each is the default. */
export const AGENDA_FORMATS = ['table', 'json', 'csv', 'markdown'] as const;
export type AgendaFormat = (typeof AGENDA_FORMATS)[number];
export const REPORT_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export const READING_FORMATS = ['text', 'json'] as const;
export const CHANGE_FORMATS = ['table', 'json'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];

/** The shells that completion knows. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

const ENDINGS = new Map<string, AgendaFormat>([
  ['json', 'json'],
  ['csv', 'csv'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);

/** The format that the name of an output file asks for. `han.CSV` → csv; `han.txt`, `-` and none at all → table. */
export function formatForName(name = ''): AgendaFormat {
  return ENDINGS.get(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? 'table';
}
