import type { SyntaxParams } from '../../../core/diagnostics/families/syntax.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { yamlErrors } from './yaml-errors.ts';

export const syntax: DiagnosticEntries<SyntaxParams> = {
  'not-utf8': {
    describe: () => ({
      message: 'the file is not UTF-8',
      hint: 'save it again as UTF-8 (in Notepad: Save As, Encoding: UTF-8)',
    }),
    explanation: 'The file is not UTF-8.',
    correction: 'Save it again as UTF-8. In Notepad: File → Save As → Encoding: UTF-8.',
  },
  'empty-file': {
    describe: () => ({ message: 'the file is empty', hint: 'a programme starts with the key `program:`' }),
    explanation: 'The file is empty.',
    correction: "Write at least `program:` and `sections:`, or start from last year's file with `khoagiao new`.",
  },
  'yaml-syntax': {
    describe: ({ reason, written }) => {
      const [message, hint = 'correct the place under the caret; if it is text, put the whole value in double quotes'] =
        yamlErrors[reason];
      return { message: `YAML syntax: ${message}`, hint: written === null ? hint : `write: ${written}` };
    },
    explanation: 'The text is not YAML.',
    correction:
      'Correct the place under the caret. Put a text in double quotes if it holds `: ` or ` #`, or starts with one of `@ % * & ! | > [ {`.',
  },
  'tab-indent': {
    describe: () => ({ message: 'indented with a tab', hint: 'YAML takes spaces alone for indentation' }),
    explanation: 'A line is indented with a tab.',
    correction: 'Put spaces in the place of every tab that starts a line, two a level.',
  },
  'multiple-documents': {
    describe: () => ({
      message: 'the file holds several YAML documents (a `---` line)',
      hint: 'one programme a file',
    }),
    explanation: 'The file holds several YAML documents.',
    correction: 'Remove the `---` line, or give each programme a file of its own.',
  },
  'duplicate-key': {
    describe: ({ key, line }) => ({
      message: `the key \`${key}\` is already defined on line ${line}`,
      hint: 'keep one of them',
    }),
    explanation: 'A mapping has the same key twice.',
    correction: 'Keep one of the lines.',
  },
  'too-many-aliases': {
    describe: ({ isCircle }) => ({
      message: isCircle
        ? 'the YAML alias (`*name`) is within its own value'
        : 'YAML aliases (`*name`) multiply too far',
      hint: 'write the values out',
    }),
    explanation: 'YAML aliases (`*name`) multiply too far, or one contains itself.',
    correction: 'Write the values out.',
  },
  'too-deep': {
    describe: () => ({ message: 'nested too deeply', hint: 'remove the brackets or dashes that have no meaning' }),
    explanation: 'The structure is nested too deeply.',
    correction: 'A programme needs about ten levels: remove brackets or dashes that have no meaning.',
  },
};
