/** The forms that an agenda, a report of findings, and a comparison can be had in; the first is the one where none is asked for. */
export const AGENDA_FORMATS = ['table', 'json', 'csv', 'markdown'] as const;
export const REPORT_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export const CHANGE_FORMATS = ['table', 'json'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];

/** The shells that completion knows. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];
