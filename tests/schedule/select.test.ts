import { expect, test } from 'vitest';
import type { Item } from '../../src/core/program.ts';
import { type ItemFilter, isWanted } from '../../src/schedule/select.ts';
import { readRule } from '../rule.ts';

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
