/** The forms that an agenda, and a report of findings, can be had in. */
export const AGENDA_FORMATS = ['table', 'json', 'csv', 'markdown'] as const;
export const REPORT_FORMATS = ['text', 'json'] as const;
export const CHANGE_FORMATS = ['table', 'json'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];
