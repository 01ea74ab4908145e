import type { renewedFile } from '../i18n/vi/renewed-file.ts';

/** The words that a programme is given, for the years that it moves between. */
export type CreateFileWords = typeof renewedFile;
export type FileWords = ReturnType<CreateFileWords>;
