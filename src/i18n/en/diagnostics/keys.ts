import type { KeyParams } from '../../../core/diagnostics/families/keys.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean, inYear, propose } from './suggestions.ts';

export const keys: DiagnosticEntries<KeyParams> = {
  'unknown-key': {
    describe: ({ key, nearest, allowed, version }) =>
      key === '<<'
        ? { message: '`<<` (the merge key of YAML) is not read', hint: 'write those keys out here' }
        : {
            message: `unknown key \`${key}\``,
            hint:
              nearest === null && allowed.length > 0
                ? `khoagiao ${version} accepts here: ${allowed.join(', ')}`
                : `${didYouMean(nearest)} khoagiao ${version} has no such key`.trimStart(),
          },
    explanation: 'A key that no programme has.',
    correction: 'Correct its spelling; put other information in `note`, or behind a `#`.',
  },
  'missing-key': {
    describe: ({ key, example, proposals, year }) => ({
      message: `the key \`${key}\` is missing`,
      hint: propose(
        proposals,
        example === null ? `add \`${key}: …\`` : inYear(`for example: ${key}: ${example}`, year),
      ),
    }),
    explanation: 'A required key is missing.',
    correction: 'Add it to the mapping under the caret, indented like the other keys.',
  },
  'when-missing': {
    describe: ({ proposals }) => ({
      message: '`when` does not say when it is due',
      hint: propose(proposals, 'choose one: before, by, every, during, from and to, pending, ongoing'),
    }),
    explanation: '`when` does not say when the item is due.',
    correction:
      'Choose one form; write `pending: <what is awaited>` for a date to come, `ongoing: <why>` for no date at all.',
  },
  'span-conflict': {
    describe: ({ other }) => ({
      message: `both \`year\` and \`${other}\` are given`,
      hint: 'keep one: year for a calendar year; from (and to) for a school year or a standing regime',
    }),
    explanation: 'The programme has both `year` and `from` or `to`.',
    correction: 'Keep `year` for a calendar year, or `from` and `to` for another span.',
  },
  'key-conflict': {
    describe: ({ first, second }) => ({
      message: `\`${first}\` and \`${second}\` exclude each other`,
      hint: 'keep one of them',
    }),
    explanation: 'Two keys exclude each other.',
    correction: 'Keep the key that says what the document says and remove the other.',
  },
  'when-conflict': {
    describe: ({ first, second }) => ({
      message: `\`when\` has both \`${first}\` and \`${second}\``,
      hint: 'keep one form',
    }),
    explanation: '`when` has two forms at once.',
    correction: 'Keep one. An item that truly has two deadlines is two items.',
  },
};
