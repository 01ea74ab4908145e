import { describe, expect, it, test } from 'vitest';
import { layOutColumns } from '../../../src/views/terminal/columns.ts';
import { wrapText } from '../../../src/views/terminal/wrap.ts';

const asIs = (text: string) => text;
const layOut = (rows: string[][], width?: number) =>
  layOutColumns(
    [{ header: 'Còn lại' }, { header: 'Nội dung', wraps: true }, { header: 'Mục', widest: 16 }],
    rows.map((row) => row.map((text) => ({ text }))),
    width,
    asIs,
  );

describe('columns', () => {
  it('align by what a terminal shows, not by characters', () => {
    expect(
      layOut([
        ['Đảng ủy'.normalize('NFD'), '會議', 'I'],
        ['Đảng ủy', 'họp', 'II'],
        ['x', '👩‍👩‍👧‍👦', 'III'],
      ]),
    ).toEqual([
      'Còn lại  Nội dung  Mục',
      'Đảng ủy  會議      I',
      'Đảng ủy  họp       II',
      'x        👩‍👩‍👧‍👦        III',
    ]);
  });

  it('wrap one of them below itself where the width does not hold all', () => {
    expect(layOut([['còn 8 ngày', 'Báo cáo định kỳ công tác khoa giáo', 'III.3']], 40)).toEqual([
      'Còn lại     Nội dung               Mục',
      'còn 8 ngày  Báo cáo định kỳ công   III.3',
      '            tác khoa giáo',
    ]);
  });

  it('wrap a cell at its widest where the width does not hold all', () => {
    const row = ['còn 8 ngày', 'Báo cáo định kỳ công tác khoa giáo', 'điểm a khoản 2 Điều 5'];
    expect(layOut([row], 52)).toEqual([
      'Còn lại     Nội dung                Mục',
      'còn 8 ngày  Báo cáo định kỳ công    điểm a khoản 2',
      '            tác khoa giáo           Điều 5',
    ]);
    expect(layOut([row])[1]).toContain('điểm a khoản 2 Điều 5');
  });

  it('keep a row on one line without a width', () => {
    expect(layOut([['x', 'dài '.repeat(60).trim(), 'I']])[1]).toContain('dài dài dài');
  });
});

test('a word longer than a line is broken rather than lost', () => {
  expect(wrapText('nghị-quyết-rất-dài', 6).join('')).toBe('nghị-quyết-rất-dài');
});
