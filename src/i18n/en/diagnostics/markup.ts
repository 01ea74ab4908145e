import type { MarkupParams } from '../../../core/diagnostics/families/markup.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';

const meantAsText = (quoted: string | null, otherwise: string) =>
  quoted === null ? otherwise : `if it is text, write: ${quoted}; ${otherwise}`;

export const markup: DiagnosticEntries<MarkupParams> = {
  'hash-in-text': {
    describe: ({ written, quoted }) => ({
      message: `\`${written}\` is read as a comment, not as part of the value`,
      hint: meantAsText(
        quoted,
        written === '#' ? 'if not needed, remove it' : 'if it is a comment, put a space after #',
      ),
    }),
    explanation: 'A # after a space in a value without quotes: YAML drops the rest of the line as a comment.',
    correction: 'If it is text, put the whole value in quotes; if it is a comment, put a space after the #.',
  },
  'unused-anchor': {
    describe: ({ written, quoted }) => ({
      message: `\`${written}\` is read as an anchor, not as part of the value, and nothing uses it`,
      hint: meantAsText(quoted, 'if not needed, remove it'),
    }),
    explanation: 'A word that begins with & before a value: YAML drops it as an anchor, and nothing uses that anchor.',
    correction: 'If it is text, put the whole value in quotes; otherwise remove it.',
  },
  'tag-in-text': {
    describe: ({ written, quoted }) => ({
      message: `\`${written}\` is read as a tag, not as part of the value`,
      hint: meantAsText(quoted, 'if not needed, remove it'),
    }),
    explanation: 'A word that begins with ! before a value: YAML drops it as a tag.',
    correction: 'If it is text, put the whole value in quotes; otherwise remove it.',
  },
};
