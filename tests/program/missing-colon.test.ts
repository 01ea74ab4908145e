import { expect, it } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { applyFix } from '../fix.ts';
import { readData } from '../world.ts';

const SAMPLE = readData('khoagiao-2023.yaml').toString();

const fixOf = (text: string) => {
  const [first, ...others] = readProgram(text, 'x.yaml').diagnostics;
  return { code: first?.code, others: others.length, fixed: first?.fix ? applyFix(text, first.fix) : null };
};

it.each([
  ['  revision: 0', '  revision 0'],
  ['  - symbol: 70-HD/BTGTU', '  - symbol 70-HD/BTGTU'],
  ['  - id: II.1', '  - id II.1'],
  ['program:', 'program'],
  ['sections:', 'sections'],
])('a colon left out of `%s` is one edit', (written, typed) => {
  expect(SAMPLE.split(written).length).toBeGreaterThan(1);
  const { code, fixed } = fixOf(SAMPLE.replace(`${written}\n`, `${typed}\n`));
  expect({ code, isCorrected: fixed === SAMPLE }).toEqual({ code: 'yaml-syntax', isCorrected: true });
});

it('a line that begins with no key may go on with the value above, so nothing is edited', () => {
  expect(fixOf(SAMPLE.replace('  revision: 0\n', '  revision: 0\n  công tác năm 2023\n')).fixed).toBe(null);
});
