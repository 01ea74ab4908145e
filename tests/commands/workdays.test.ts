import { describe, expect, it, test } from 'vitest';
import { positionOf } from '../position.ts';
import { readData, run } from '../world.ts';

const programme = readData('khoagiao-2023.yaml');

async function lastWorkdays(commandLine: string, files: Record<string, string>) {
  const { out, exitCode } = await run(`deadlines --all --format json ${commandLine}`, { files });
  expect(exitCode).toBe(0);
  return Object.fromEntries(
    JSON.parse(out).deadlines.map(({ key, lastWorkday }: Record<string, string>) => [key, lastWorkday]),
  );
}

describe('an office’s own decisions', () => {
  const decided = programme.replace(
    'documents:\n  - symbol: 70',
    `workdays:
  off: [{ date: 2023-03-09, reason: nghỉ theo thông báo của Sở }]
  work: [{ date: 2023-06-03, reason: làm bù theo thông báo của Sở }]

documents:
  - symbol: 70`,
  );

  it('stand above the table', async () => {
    const days = await lastWorkdays('', { 'khoagiao.yaml': decided });
    expect(days['bao-cao-quy.2023-Q1']).toBe('2023-03-08');
    expect(days['bao-cao-6-thang']).toBe('2023-06-03');
    expect(days['bao-cao-nam']).toBe('2023-12-04');
  });

  it('are named when a date is explained', async () => {
    const { out } = await run('show bao-cao-quy', { files: { 'khoagiao.yaml': decided } });
    expect(out).toContain('→ không tính 09/03/2023: nghỉ theo thông báo của Sở (thứ Năm)');
  });

  it('need a reason, and name each day once', async () => {
    const wrong = decided
      .replace(', reason: nghỉ theo thông báo của Sở', '')
      .replace(
        'work: [{ date: 2023-06-03, reason: làm bù theo thông báo của Sở }]',
        'work: [{ date: 2023-06-31, reason: x }]',
      );
    const { out } = await run('validate --format json', { files: { 'khoagiao.yaml': wrong } });
    const errors = JSON.parse(out).files[0].diagnostics.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
      ['missing-key', positionOf(wrong, '2023-03-09').line],
      ['impossible-date', positionOf(wrong, '2023-06-31').line],
    ]);
    const twice = decided.replace('date: 2023-06-03', 'date: 2023-03-09');
    expect((await run('validate', { files: { 'khoagiao.yaml': twice } })).out).toContain(
      `khoagiao.yaml:${positionOf(twice, '2023-03-09, reason: làm bù').place}: lỗi [workday-twice] ngày 09/03/2023 đã có ở dòng ${positionOf(twice, '2023-03-09').line}`,
    );
  });
});

describe('workdays-vn.yaml beside a programme', () => {
  const table = (year: number, day: string) => `years:
  - year: ${year}
    status: official
    notices: [123/TB-BNV]
    off: [{ date: ${year}-${day}, name: ngày nghỉ mới }]
`;
  const beside = table(2023, '12-04');
  const files = { 'khoagiao.yaml': programme, 'workdays-vn.yaml': beside };
  const lastWorkdayOf = (out: string, program = 'khoagiao-2023') =>
    JSON.parse(out).deadlines.find(
      (deadline: Record<string, string>) => deadline.program === program && deadline.key === 'bao-cao-nam',
    ).lastWorkday;

  it('is used as by --workdays, which stderr says once', async () => {
    const { out, err } = await run('deadlines --all --format json', { files });
    expect(lastWorkdayOf(out)).toBe('2023-12-01');
    expect(err).toBe('Dùng lịch ngày làm việc trong workdays-vn.yaml.\n');
  });

  test.each(['show bao-cao-nam', 'export -o -', 'diff khoagiao.yaml khoagiao.yaml', 'new 2024 -o -'])(
    'is used by %s',
    async (command) => {
      const { err } = await run(command, { files, now: '2023-11-01T00:00:00Z' });
      expect(err).toContain('Dùng lịch ngày làm việc trong workdays-vn.yaml.');
    },
  );

  it('is not used where --workdays names another file', async () => {
    const both = { ...files, 'moi.yaml': table(2023, '12-01') };
    const { out, err } = await run('deadlines --all --format json --workdays moi.yaml', { files: both });
    expect([lastWorkdayOf(out), err]).toEqual(['2023-12-04', 'Dùng lịch ngày làm việc trong moi.yaml.\n']);
  });

  it('lies below the programme’s own decisions', async () => {
    const own = programme.replace(
      'documents:\n  - symbol: 70',
      'workdays: { work: [{ date: 2023-12-04, reason: làm việc theo thông báo của Sở }] }\n\ndocuments:\n  - symbol: 70',
    );
    const { out } = await run('deadlines --all --format json', { files: { ...files, 'khoagiao.yaml': own } });
    expect(lastWorkdayOf(out)).toBe('2023-12-04');
  });

  it('is that of each programme’s own folder', async () => {
    const folders = {
      'a/x.yaml': programme,
      'a/workdays-vn.yaml': beside,
      'b/x.yaml': programme.replace('id: khoagiao-2023', 'id: khac'),
      'workdays-vn.yaml': table(2023, '12-01'),
    };
    const { out, err } = await run('deadlines --all --format json -f a/x.yaml -f b/x.yaml', { files: folders });
    expect([lastWorkdayOf(out), lastWorkdayOf(out, 'khac')]).toEqual(['2023-12-01', '2023-12-04']);
    expect(err).toBe('Dùng lịch ngày làm việc trong a/workdays-vn.yaml.\n');
  });

  it('is for the years it has, and leaves the others to the bundled table', async () => {
    const later = { ...files, 'workdays-vn.yaml': table(2024, '12-04') };
    const { out } = await run('deadlines --all --format json', { files: later });
    expect(lastWorkdayOf(out)).toBe('2023-12-04');
  });

  it('is not used for the sample or for standard input', async () => {
    const alone = { 'workdays-vn.yaml': beside };
    expect((await run('deadlines --all', { files: alone })).err).not.toContain('workdays-vn.yaml');
    expect((await run('deadlines --all -f -', { files: alone, input: programme })).err).toBe('');
  });

  it('is checked like any other input', async () => {
    const wrong = { ...files, 'workdays-vn.yaml': beside.replace('12-04', '11-31') };
    const { exitCode, out, err } = await run('deadlines', { files: wrong });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('workdays-vn.yaml:5:19: lỗi [impossible-date] ngày 31/11/2023');
  });
});

describe('a newer table', () => {
  const files = {
    'khoagiao.yaml': programme,
    'moi.yaml': `years:
  - year: 2023
    status: official
    notices: [123/TB-BNV]
    off: [{ date: 2023-12-04, name: ngày nghỉ mới }]
`,
  };

  it('takes the place of the years it has', async () => {
    const days = await lastWorkdays('--workdays moi.yaml', files);
    expect(days['bao-cao-nam']).toBe('2023-12-01');
  });

  it('settles a year that was computed', async () => {
    const later = { ...files, 'moi.yaml': files['moi.yaml'].replaceAll('2023', '2027') };
    const programme2027 = programme
      .replace(/ {8}anniversary.*\n/g, '')
      .replaceAll('2023', '2027')
      .replace('date: 2027-01-06', 'date: 2023-01-06');
    const { err } = await run('deadlines --all --workdays moi.yaml', {
      files: { ...later, 'khoagiao.yaml': programme2027 },
    });
    expect(err).toBe('Dùng lịch ngày làm việc trong moi.yaml.\n');
  });

  it('is checked like any other input', async () => {
    const wrong = {
      ...files,
      'moi.yaml': files['moi.yaml'].replace('status: official', 'status: offical').replace('12-04', '11-31'),
    };
    const { exitCode, out, err } = await run('deadlines --workdays moi.yaml', { files: wrong });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('moi.yaml:3:13: lỗi [invalid-value] giá trị `offical` không hợp lệ');
    expect(err).toContain('ý bạn là `official`?');
    expect(err).toContain('moi.yaml:5:19: lỗi [impossible-date] ngày 31/11/2023');
  });

  it('names each day once in all its years', async () => {
    const twice = `${files['moi.yaml']}  - year: 2024
    status: computed
    off: [{ date: 2024-01-01, name: Tết Dương lịch }]
    work: [{ date: 2023-12-04, name: làm bù }]
`;
    const { exitCode, out, err } = await run('deadlines --workdays moi.yaml', {
      files: { ...files, 'moi.yaml': twice },
    });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('moi.yaml:9:20: lỗi [workday-twice] ngày 04/12/2023 đã có ở dòng 5');
  });

  it('that is no YAML is reported as such', async () => {
    const { exitCode, out, err } = await run('deadlines --workdays moi.yaml', {
      files: { ...files, 'moi.yaml': 'years: [' },
    });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('moi.yaml:1:8: lỗi [yaml-syntax]');
  });

  it('serves every command that reckons dates', async () => {
    expect((await run('show bao-cao-nam --workdays moi.yaml', { files })).out).toContain(
      'không tính 04/12/2023: ngày nghỉ mới (thứ Hai)',
    );
    expect((await run('export -o - --workdays moi.yaml', { files })).out).toContain(
      'UID:khoagiao-2023.bao-cao-nam.last-workday@khoagiao',
    );
    expect(await run('diff khoagiao.yaml khoagiao.yaml --workdays khong-co.yaml', { files })).toMatchObject({
      exitCode: 3,
    });
  });
});
