import { readProgram } from '../../src/program/read.ts';

/** A programme of 2023 with nothing in it, to which more lines can be added. */
export const HEADER = `program:
  id: vi-du
  title: Chương trình ví dụ
  issuer: Đảng ủy Sở
  year: 2023
  timezone: Asia/Ho_Chi_Minh
  updated: 2023-01-06
  revision: 0
`;

/** The diagnostics of a programme's text, each with the part of its line that is marked. */
export function findIn(text: string) {
  const lines = text.split('\n');
  return readProgram(text, 'x.yaml').diagnostics.map(({ code, params, span: { start, end } }) => ({
    code,
    params,
    marked: lines[start.line - 1]!.slice(start.column - 1, end.column - 1),
  }));
}
