import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every word the tool says. Vietnamese is the measure; another language must say all of it. */
export type Messages = typeof vi;

export function messagesIn(language: Language): Messages {
  return language === 'en' ? en : vi;
}
