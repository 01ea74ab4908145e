import { expect, test } from 'vitest';
import type { Item } from '../../src/core/program.ts';
import type { IsoDate } from '../../src/core/time/date.ts';
import { type ItemFilter, isWanted, selectDeadlines } from '../../src/schedule/select.ts';
import { readRule } from '../rule.ts';
import { item as itemOf, scheduleOf } from './programs.ts';

const item: Item = {
  id: 'x',
  kind: 'report',
  title: 'x',
  source: 'III.3',
  actor: 'Các đảng bộ, chi bộ trực thuộc',
  documents: [],
  when: readRule({ during: '2023-Q2' }),
};
const nameless: Item = { id: 'x', kind: 'task', title: 'x', documents: [], when: readRule({ during: '2023-Q2' }) };
const section = { id: 'II.2', title: 'x', items: [] };

test.each<[string, Item, ItemFilter, boolean]>([
  ['any item where nothing is asked for', item, {}, true],
  ['an item of one of the kinds', item, { kinds: ['task', 'report'] }, true],
  ['no item of another kind', item, { kinds: ['task'] }, false],
  ['an item by its section', item, { section: 'II.2' }, true],
  ['an item by what holds its section', item, { section: 'II' }, true],
  ['an item by its own place', item, { section: 'III.3' }, true],
  ['no item of a section whose number begins alike', item, { section: 'I' }, false],
  ['no item of a deeper section than its own', item, { section: 'II.2.1' }, false],
  ['an item without a place by its section', nameless, { section: 'II.2' }, true],
  ['no item without a place elsewhere', nameless, { section: 'III.3' }, false],
  ['an item by a part of the actor, whatever its accents', item, { actor: 'DANG BO' }, true],
  ['no item of another actor', item, { actor: 'Ban Tuyên giáo' }, false],
  ['no item that names no actor', nameless, { actor: 'chi bộ' }, false],
  ['no item that meets one wish alone', item, { kinds: ['report'], section: 'I' }, false],
])('%s is asked for', (_, candidate, filter, wanted) => {
  expect(isWanted({ item: candidate, section }, filter)).toBe(wanted);
});

test.each<[string, string, IsoDate | undefined, IsoDate | undefined, boolean]>([
  // Sunday 07/06/2026: to act on by Friday 05/06.
  ['up to the day to act on', '{ by: 2026-06-07 }', undefined, '2026-06-05', true],
  ['up to the day before it', '{ by: 2026-06-07 }', undefined, '2026-06-04', false],
  ['from the date as written', '{ by: 2026-06-07 }', '2026-06-07', undefined, true],
  ['from the day after it', '{ by: 2026-06-07 }', '2026-06-08', undefined, false],
  ['from a date that is itself too late', '{ before: 2026-06-08 }', '2026-06-08', undefined, true],
  // Saturday 20/06/2026, moved to Monday 22/06.
  [
    'up to the date as written, where the last day is moved',
    '{ by: 2026-06-20, roll: following }',
    undefined,
    '2026-06-20',
    true,
  ],
  ['from the day that it is moved to', '{ by: 2026-06-20, roll: following }', '2026-06-22', undefined, true],
  ['from the day after that', '{ by: 2026-06-20, roll: following }', '2026-06-23', undefined, false],
])('a range %s: %s, %s to %s → %s', (_, when, from, to, selected) => {
  const { deadlines } = scheduleOf([itemOf('x', when)]);
  expect(selectDeadlines(deadlines, {}, { from, to })).toHaveLength(selected ? 1 : 0);
});
