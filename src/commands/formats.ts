export type AgendaFormat = 'table' | 'json' | 'csv' | 'markdown';

/** The endings of a file's name that choose the format of an agenda, the usual one first. */
const ENDINGS: Record<AgendaFormat, string[]> = {
  table: [],
  json: ['.json'],
  csv: ['.csv'],
  markdown: ['.md', '.markdown'],
};

/** The formats of an agenda, a report of diagnostics, a phrase and a comparison; the first of each is the default. */
export const AGENDA_FORMATS = Object.keys(ENDINGS) as AgendaFormat[];
export const REPORT_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export const READING_FORMATS = ['text', 'json'] as const;
export const CHANGE_FORMATS = ['table', 'json'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];

/** The shells that completion knows. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** The format that the name of an output file asks for. `han.CSV` → csv; `han.txt`, `-` and none at all → table. */
export function formatForName(name = ''): AgendaFormat {
  const ending = /\.\w+$/.exec(name)?.[0].toLowerCase();
  return AGENDA_FORMATS.find((format) => ENDINGS[format].some((one) => one === ending)) ?? 'table';
}

/** One ending of each format that has any. */
export const USUAL_ENDINGS = Object.values(ENDINGS).flatMap(([usual]) => usual ?? []);
