import { describe, expect, it, test } from 'vitest';
import { readData, run } from '../world.ts';

const SAMPLE = readData('khoagiao-2023.yaml');
const files = { 'của tôi.yaml': SAMPLE, 'a.yaml': SAMPLE };

/** The command lines that a text proposes, as words. */
function listLines(text: string): string[][] {
  return [...text.matchAll(/: khoagiao (.*)$/gm)].map(([, line]) =>
    [...line!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!),
  );
}

describe('what the table proposes where it is empty', () => {
  test.each([
    [
      ['--today', '2026-11-25'],
      ['khoagiao deadlines --all', 'khoagiao deadlines --today 01/01/2023', 'khoagiao new 2027'],
    ],
    [
      ['--today', '2026-03-01'],
      ['khoagiao deadlines --all', 'khoagiao deadlines --today 01/01/2023', 'khoagiao new 2026'],
    ],
    [
      ['--today', '2024-01-20'],
      ['khoagiao deadlines --all', 'khoagiao deadlines --today 01/01/2023', 'khoagiao new 2024'],
    ],
    [['--today', '2023-01-02', '--within', '3'], ['khoagiao deadlines --all']],
    [
      ['a.yaml', '--today', '2026-11-25'],
      [
        'khoagiao deadlines --all -f a.yaml',
        'khoagiao deadlines --today 01/01/2023 -f a.yaml',
        'khoagiao new 2027 -f a.yaml',
      ],
    ],
    [
      ['-f', 'của tôi.yaml', '--today', '2026-11-25', '--kind', 'báo cáo', '--section', 'III, điểm 3'],
      [
        'khoagiao deadlines --all -f "của tôi.yaml" --kind report --section "III, điểm 3"',
        'khoagiao deadlines --today 01/01/2023 -f "của tôi.yaml" --kind report --section "III, điểm 3"',
        'khoagiao new 2027 -f "của tôi.yaml"',
      ],
    ],
  ])('after %j is %j, and each works', async (words, proposed) => {
    const { out, exitCode } = await run(['deadlines', ...words], { files });
    expect(exitCode).toBe(0);
    expect([...out.matchAll(/: (khoagiao .*)$/gm)].map(([, line]) => line)).toEqual(proposed);
    for (const line of listLines(out)) {
      const outcome = await run(line, { files, now: '2026-11-25T02:00:00Z' });
      expect(outcome.exitCode).toBe(0);
      if (line[0] === 'deadlines') expect(outcome.out).toContain('III.3');
    }
  });

  test('is no next programme for one without an end', async () => {
    const standing = { 'a.yaml': SAMPLE.replace('year: 2023', 'from: 2023-01-01') };
    const { out } = await run('deadlines a.yaml --to 2023-01-05 --today 2023-01-02', { files: standing });
    expect(out).not.toContain('khoagiao new');
  });
});

describe('a filter that nothing matches', () => {
  test.each([
    [['--actor', 'xyz'], '--actor xyz. Các đơn vị: '],
    [['--actor', 'x y z'], '--actor "x y z". Các đơn vị: '],
    [['--section', 'II.2', '--kind', 'report'], '--kind report --section II.2.\n'],
    [['--kind', 'báo cáo', '--actor', 'xyz'], '--kind report --actor xyz. Các đơn vị: '],
  ])('%j is said, and not that all dates are past', async (filter, message) => {
    for (const today of ['2023-03-01', '2026-11-25']) {
      const { out, exitCode } = await run(['deadlines', '--today', today, ...filter]);
      expect(exitCode).toBe(0);
      expect(out).toContain(`Không có việc nào có thời hạn khớp với ${message}`);
      expect(out).not.toContain('qua thời hạn');
    }
  });

  it('is said on stderr where another program reads the list', async () => {
    const { out, err } = await run('deadlines --actor xyz --format json', { files: { 'khoagiao.yaml': SAMPLE } });
    expect(JSON.parse(out).deadlines).toEqual([]);
    expect(err).toContain('khớp với --actor xyz.');
  });
});

describe('what other commands propose', () => {
  test.each([
    ['show bao-cao -f a.yaml', 2, 'khoagiao show bao-cao-quy -f a.yaml'],
    ['show xyzt a.yaml', 2, 'khoagiao show -f a.yaml'],
    ['show xyzt', 2, 'khoagiao show'],
    ['new 2020 -f a.yaml', 2, 'khoagiao new 2027 -f a.yaml'],
    ['new 2020', 2, 'khoagiao new 2027'],
    ['diff', 2, 'khoagiao diff ban-cu.yaml ban-moi.yaml'],
  ])('%s, exit %i: %s, which works', async (commandLine, code, line) => {
    const now = '2026-11-25T02:00:00Z';
    const { err, exitCode } = await run(commandLine, { files, now });
    expect({ exitCode, line: /: (khoagiao .*)$/m.exec(err)?.[1] }).toEqual({ exitCode: code, line });
    const there = { ...files, 'ban-cu.yaml': SAMPLE, 'ban-moi.yaml': SAMPLE };
    expect((await run(line.replace('khoagiao ', ''), { files: there, now })).exitCode).toBe(0);
  });

  it('after new, with a name that a shell would split', async () => {
    const { out, files: after } = await run(['new', '2027', '-o', 'năm tới.yaml'], { now: '2026-11-25T02:00:00Z' });
    const lines = [...out.matchAll(/\d\. khoagiao (.*)$/gm)].map(([, line]) => line!);
    expect(lines).toEqual(['validate "năm tới.yaml"', 'export -f "năm tới.yaml"']);
    expect((await run(['validate', 'năm tới.yaml'], { files: after })).exitCode).toBe(0);
  });
});
