import type { DiagnosticWords, RuleWords } from '../../core/words.ts';

type Code = 'hash-in-text' | 'unused-anchor' | 'tag-in-text';

const meantAsText = (quoted: string | null, otherwise: string) =>
  quoted === null ? otherwise : `if it is text, write: ${quoted}; ${otherwise}`;

/** What YAML reads as a comment, an anchor or a tag, although it may be meant as text. */
export const markupDiagnostics: Pick<DiagnosticWords, Code> = {
  'hash-in-text': ({ written, quoted }) => ({
    message: `\`${written}\` is read as a comment, not as part of the value`,
    hint: meantAsText(quoted, written === '#' ? 'if not needed, remove it' : 'if it is a comment, put a space after #'),
  }),
  'unused-anchor': ({ written, quoted }) => ({
    message: `\`${written}\` is read as an anchor, not as part of the value, and nothing uses it`,
    hint: meantAsText(quoted, 'if not needed, remove it'),
  }),
  'tag-in-text': ({ written, quoted }) => ({
    message: `\`${written}\` is read as a tag, not as part of the value`,
    hint: meantAsText(quoted, 'if not needed, remove it'),
  }),
};

export const markupRules: Pick<RuleWords, Code> = {
  'hash-in-text': {
    summary: 'A # after a space in a value without quotes: YAML drops the rest of the line as a comment.',
    mend: 'If it is text, put the whole value in quotes; if it is a comment, put a space after the #.',
  },
  'unused-anchor': {
    summary: 'A word that begins with & before a value: YAML drops it as an anchor, and nothing uses that anchor.',
    mend: 'If it is text, put the whole value in quotes; otherwise remove it.',
  },
  'tag-in-text': {
    summary: 'A word that begins with ! before a value: YAML drops it as a tag.',
    mend: 'If it is text, put the whole value in quotes; otherwise remove it.',
  },
};
