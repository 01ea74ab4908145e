import { en } from './en/index.ts';
import { type Messages, vi } from './vi/index.ts';

export type { Messages } from './vi/index.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function messagesIn(language: Language): Messages {
  return language === 'en' ? en : vi;
}
