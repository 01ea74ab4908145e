import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/views/terminal/wrap.ts';
import { readData, run } from '../world.ts';

const PLAIN = { env: { NO_COLOR: '1' } };

const OLD = readData('khoagiao-2023.yaml');
const NEW = OLD.replace('revision: 0', 'revision: 1')
  .replace('quote: trước ngày 05 tháng 12 năm 2023', 'quote: trước ngày 15 tháng 12 năm 2023')
  .replace('before: 2023-12-05', 'before: 2023-12-15')
  .replace('quote: trong quý III năm 2023', 'quote: theo hướng dẫn của Thành ủy')
  .replace('when: { during: 2023-Q3 }', 'when: { pending: theo hướng dẫn của Thành ủy }')
  .replace(/( {6}- id: giam-sat-nq29\n)/, '$1        cancelled: gộp vào kiểm tra của Thành ủy\n')
  .replace(/ {6}- id: bao-cao-6-thang\n(?: {8}.*\n)*/, '')
  .replace(
    'when: { every: quarter }',
    'when: { every: quarter }\n        covers: { from: { month: 1, day: 1 }, to: { month: last, day: 20 } }',
  );
const files = { 'old.yaml': OLD, 'new.yaml': NEW };

describe('diff', () => {
  it('begins with the sum, then at a terminal groups the changes by kind, with the dates below the title', async () => {
    const { out } = await run('diff old.yaml new.yaml', { columns: 80, files, ...PLAIN });
    await expect(out).toMatchFileSnapshot('../golden/diff-80.txt');
  });

  it('has one row a change in a pipe', async () => {
    const { out } = await run('diff old.yaml new.yaml', { files });
    const rows = out
      .split('\n')
      .filter((line) => /^(?:muộn hơn|bỏ|không thực hiện|chưa có thời hạn|đổi kỳ số liệu) /.test(line));
    expect(rows).toHaveLength(8);
    expect(rows.filter((row) => row.includes('Giao ban công tác khoa giáo'))).toHaveLength(4);
  });

  it('is not wider than the terminal', async () => {
    for (const columns of [30, 60, 80, 120]) {
      const { out } = await run('diff old.yaml new.yaml', { columns, files, ...PLAIN });
      expect(out.split('\n').filter((line) => measureText(line) > columns)).toEqual([]);
    }
  });
});

describe('the outline', () => {
  it('begins with how many items have a date', async () => {
    const { out } = await run('show', { columns: 80, ...PLAIN });
    expect(out.split('\n')[3]).toBe('Có thời hạn: 7 việc · chưa có thời hạn: 2 · thường xuyên: 10');
    expect((await run('show -f new.yaml', { files, ...PLAIN })).out).toContain('không thực hiện: 1\n');
  });

  it('is not wider than the terminal', async () => {
    for (const columns of [30, 60, 80]) {
      const { out } = await run('show', { columns, ...PLAIN });
      expect(out.split('\n').filter((line) => measureText(line) > columns)).toEqual([]);
    }
  });
});
