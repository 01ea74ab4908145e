import { expect, test } from 'vitest';
import { isWithin } from '../../../src/core/text/place.ts';

test.each([
  ['III', 'III'],
  ['III.2.1', 'III.2'],
  ['III.2.1', 'III'],
  ['III, điểm 3', 'III'],
  ['III, điểm 3', 'III.3'],
  ['Mục III khoản 3', 'III'],
  ['Mục III khoản 3', 'III.3'],
  ['III.3', 'Mục III khoản 3'],
  ['mục III', 'MỤC III'],
  ['mục III', 'muc iii'],
  ['khoản 3 Mục III', 'III'],
  ['điểm a khoản 2 Điều 5', 'Điều 5'],
  ['điểm a khoản 2 Điều 5', 'khoản 2 Điều 5'],
  ['điểm a khoản 2 Điều 5', 'Điều 5, khoản 2, điểm a'],
  ['điểm a khoản 2 Điều 5', '5.2'],
  ['điểm a khoản 2 của Điều 5', 'Điều 5.2'],
  ['khoản 1 mục II.2 phần thứ nhất', 'Phần thứ nhất, mục II.2'],
  ['tiểu mục 2 mục 1 chương II', 'Chương II, mục 1'],
  ['gạch đầu dòng thứ 2, điểm a, khoản 3', 'khoản 3, điểm a'],
  ['Đ13.1', 'Đ13'],
  ['Đ13.1', 'Điều 13'],
  ['Điều 13 khoản 1', 'Đ13.1'],
  ['Ð13.1', 'Đ13'],
  ['điểm đ khoản 2 Điều 5', 'Điều 5 khoản 2 điểm đ'],
  ['II.2.1.a)', 'II.2.1.a'],
  ['I 1', 'I.1'],
  ['II.1 và III.2', 'III'],
  ['II.1; III.2', 'II'],
  ['Phụ lục', 'phụ lục'],
  ['Tổ chức thực hiện', 'tổ chức thực hiện'],
  ['mu\u0323c III', 'mục III'],
])('%s lies within %s', (place, container) => {
  expect(isWithin(place, container)).toBe(true);
});

test.each([
  ['II.2', 'I'],
  ['III', 'II'],
  ['II', 'II.2'],
  ['III.21', 'III.2'],
  ['III, điểm 3', 'III, khoản 3'],
  ['khoản 3', 'điểm 3'],
  ['Chương I', 'Mục I'],
  ['điểm a khoản 2 Điều 5', 'Điều 2'],
  ['điểm đ khoản 2 Điều 5', 'Điều 5 khoản 2 điểm d'],
  ['điểm a', 'Điều 5'],
  ['', 'I'],
  ['III', '…'],
])('%s does not lie within %s', (place, container) => {
  expect(isWithin(place, container)).toBe(false);
});
