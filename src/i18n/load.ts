import type { Language } from './languages.ts';
import type { Messages } from './vi/index.ts';

/** The messages in one language. The other is not loaded: most of a language is words that a run never says. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./en/index.ts')).en : (await import('./vi/index.ts')).vi;
}
