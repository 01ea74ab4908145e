import type { AcknowledgementParams } from '../../../core/diagnostics/families/acknowledgements.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean } from './suggestions.ts';

export const acknowledgements: DiagnosticEntries<AcknowledgementParams> = {
  'to-confirm': {
    describe: ({ what }) => ({
      message: `to confirm: ${what}`,
      hint: 'remove the `confirm` line once it is confirmed',
    }),
    explanation: "Something carried over from another year's programme that no one has confirmed.",
    correction: "Compare it with this year's document, then remove the `confirm` line.",
  },
  'unknown-code': {
    describe: ({ code, nearest, near, isError }) =>
      isError
        ? {
            message: `\`${code}\` is an error, which cannot be acknowledged`,
            hint: 'correct it and remove this line; of the errors only `quote-mismatch` and `hidden-deadline` can be acknowledged',
          }
        : {
            message: `there is no warning named \`${code}\``,
            hint: didYouMean(
              nearest,
              near.length > 0
                ? `codes near it: ${near.map((each) => `\`${each}\``).join(', ')}`
                : 'write the code in brackets in the report',
            ),
          },
    explanation: '`acknowledge` names a code that cannot be acknowledged.',
    correction:
      'Write the code of the warning, the word in brackets in the report. Of the errors only `quote-mismatch` and `hidden-deadline` can be acknowledged.',
  },
  'unused-acknowledgement': {
    describe: ({ code }) => ({
      message: `there is no warning \`${code}\` here any more`,
      hint: 'remove this line',
    }),
    explanation: '`acknowledge` names a warning that is not there any more.',
    correction: 'Remove the line.',
  },
};
