import type { ProgramParams } from '../../../core/diagnostics/families/programs.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { words } from '../words.ts';
import { nameSpan } from './spans.ts';

export const programs: DiagnosticEntries<ProgramParams> = {
  'updated-outside-span': {
    describe: ({ updated, span }) => ({
      message: `\`updated\` is ${words.date(updated)}, too far from the programme's ${nameSpan(span)}`,
      hint: 'write the day of the last change to the file; the year may be mistyped',
    }),
    explanation:
      'The file last changed (`updated`) after the programme ended, or more than two years before it begins.',
    correction:
      'Write the day of the last change. If it is so, acknowledge it in `program`: `acknowledge: { updated-outside-span: <reason> }`.',
  },
  'foreign-timezone': {
    describe: ({ value }) => ({
      message: `the time zone \`${value}\` is not Vietnam's (UTC+7)`,
      hint: "Vietnam's is Asia/Ho_Chi_Minh; the line may also be left out",
    }),
    explanation:
      'A time zone that differs from Vietnam’s for at least part of the year, so that “today” may be another day.',
    correction:
      'Write Asia/Ho_Chi_Minh, or leave the line out. For an office abroad, acknowledge it in `program`: `acknowledge: { foreign-timezone: <reason> }`.',
  },
  'workday-outside-span': {
    describe: ({ date, span }) => ({
      message: `${words.date(date)} lies outside the programme's ${nameSpan(span)}, and no deadline depends on it`,
      hint: 'the year may be mistyped; remove the line if it is not needed',
    }),
    explanation: 'A day off or a day worked lies outside the programme and all its deadlines.',
    correction:
      'Correct the year, or remove the line. To keep it, acknowledge it in `program`: `acknowledge: { workday-outside-span: <reason> }`.',
  },
  'workday-without-effect': {
    describe: ({ date, isOff, name }) => ({
      message: isOff
        ? `${words.date(date)} is a day off already (${name ?? 'a weekend'})`
        : `${words.date(date)} is a working day already`,
      hint: 'the date may be mistyped, or `off` and `work` confused; remove the line if it is not needed',
    }),
    explanation: 'A day off or a day worked changes nothing in the common calendar.',
    correction:
      'Correct the date, move it between `off` and `work`, or remove the line. To keep it, acknowledge it in `program`: `acknowledge: { workday-without-effect: <reason> }`.',
  },
  'empty-section': {
    describe: ({ section }) => ({
      message: `section ${section} has no items`,
      hint: 'add items to it, or remove the section',
    }),
    explanation: 'A section has no items.',
    correction:
      'Add items, or remove the section. To keep it, acknowledge it in `program`: `acknowledge: { empty-section: <reason> }`.',
  },
  'source-in-other-section': {
    describe: ({ source, section, other }) => ({
      message: `\`source\` is ${source}, which lies in section ${other}, but the item is in section ${section}`,
      hint: `correct \`source\`, or move the item to section ${other}`,
    }),
    explanation: 'The `source` of an item begins with the number of another section of the file.',
    correction:
      'Correct `source` by the document, or move the item. If it is so, acknowledge it: `acknowledge: { source-in-other-section: <reason> }`.',
  },
  'no-reason': {
    describe: ({ word, key }) => ({
      message:
        key === 'cancelled'
          ? `\`cancelled\` takes a reason; “${word}” is none, yet the item counts as cancelled`
          : `an acknowledgement takes a reason; “${word}” is none`,
      hint:
        key === 'cancelled'
          ? 'remove the line if the item takes place; else write the reason'
          : 'remove the line if the warning is not accepted; else write the reason',
    }),
    explanation:
      '`cancelled` or `acknowledge` says “yes” or “no” in place of a reason. The key alone cancels or accepts.',
    correction: 'Remove the line if the item takes place or the warning is not accepted; else write the reason.',
  },
};
