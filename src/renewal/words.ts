import type { renewedFile } from '../i18n/vi/renewed-file.ts';

/** The words that a renewed programme is given. */
export type FileWords = typeof renewedFile;
