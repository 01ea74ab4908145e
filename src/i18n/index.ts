import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import { type Messages, vi } from './vi/index.ts';

export type { Language } from './languages.ts';
export type { Messages } from './vi/index.ts';

export function messagesIn(language: Language): Messages {
  return language === 'en' ? en : vi;
}
