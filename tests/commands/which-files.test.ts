import { describe, expect, it, test } from 'vitest';
import { positionOf } from '../position.ts';
import { smallOf } from '../small-program.ts';
import { run } from '../world.ts';

const PROGRAM = smallOf('khoagiao-2023');
const NOW = '2023-03-01T02:00:00Z';

describe('a copy beside the file', () => {
  const copies = ['khoagiao-2023 (1).yaml', 'khoagiao-2023 - Copy.yaml', 'khoagiao-2023-PC01.yaml'];
  const commands = ['deadlines', 'show', 'show bao-cao-quy', 'export', 'new 2027'];

  describe.each(copies)('%s', (copy) => {
    // The copy is an older version, so that the two files differ.
    const files = { 'khoagiao-2023.yaml': PROGRAM.replace('revision: 0', 'revision: 1'), [copy]: PROGRAM };

    test.each(commands)('is refused by %s, which names both files and does nothing', async (command) => {
      const names = Object.keys(files).sort().join(', ');
      expect(await run(command, { files, now: NOW })).toMatchObject({
        exitCode: 2,
        out: '',
        err: `Lỗi: các tệp ${names} có cùng mã chương trình khoagiao-2023 (program.id). Chỉ giữ một tệp; nếu là chương trình khác thì đổi mã.\n`,
        files,
      });
    });

    it('is an error of validate, at the id of the second file', async () => {
      const { exitCode, out } = await run('validate --format json', { files });
      const [first, second] = JSON.parse(out).files;
      const errorsIn = ({ diagnostics }: { diagnostics: { severity: string }[] }) =>
        diagnostics.filter(({ severity }) => severity === 'error');
      expect({ exitCode, ofFirst: errorsIn(first), second: second.file }).toEqual({
        exitCode: 1,
        ofFirst: [],
        second: Object.keys(files).sort()[1],
      });
      const { line, column } = positionOf(PROGRAM, 'khoagiao-2023');
      expect(errorsIn(second)).toMatchObject([{ code: 'duplicate-program', path: ['program', 'id'], line, column }]);
    });
  });

  it('is refused where it has another error as well', async () => {
    const files = { 'khoagiao-a.yaml': PROGRAM, 'khoagiao-b.yaml': PROGRAM.replace('2023-06-05 }', '2023-06-31 }') };
    expect(await run('deadlines', { files })).toMatchObject({ exitCode: 2, out: '' });
    expect((await run('validate', { files })).out).toMatch(/\[duplicate-program\][\s\S]*\[impossible-date\]/);
  });

  it('is named among all that have the id', async () => {
    const files = { 'khoagiao-a.yaml': PROGRAM, 'khoagiao-b.yaml': PROGRAM, 'khoagiao-c.yaml': PROGRAM };
    expect((await run('deadlines', { files })).err).toContain('khoagiao-a.yaml, khoagiao-b.yaml, khoagiao-c.yaml');
  });

  it('is right in diff, which compares versions', async () => {
    const files = { 'a.yaml': PROGRAM, 'b.yaml': PROGRAM };
    expect(await run('diff a.yaml b.yaml', { files })).toMatchObject({ exitCode: 0, err: '' });
  });

  it('is not a file that was named twice', async () => {
    const files = { 'a.yaml': PROGRAM };
    expect((await run('deadlines -f a.yaml -f a.yaml', { files })).exitCode).toBe(0);
    expect((await run('validate a.yaml a.yaml', { files })).exitCode).toBe(0);
  });

  it('is not a file that was spelled in two ways', async () => {
    const once = await run('deadlines a.yaml', { files: { 'a.yaml': PROGRAM } });
    const files = { 'a.yaml': PROGRAM, './a.yaml': PROGRAM };
    expect(await run('deadlines a.yaml ./a.yaml', { files })).toMatchObject({ exitCode: 0, out: once.out });
    expect((await run('validate a.yaml ./a.yaml', { files })).out).toContain('1 tệp: 0 lỗi');
  });
});

describe('a programme of the folder', () => {
  test.each(['khoagiao.yaml', 'khoagiao.yml', 'Khoagiao-2024.YAML', 'KHOAGIAO-2024.Yml', 'khoagiao-so-gddt.yaml'])(
    'may be named %s',
    async (name) => {
      expect(await run('deadlines', { files: { [name]: PROGRAM } })).toMatchObject({ exitCode: 0, err: '' });
    },
  );
});

describe('beside the sample', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PROGRAM, 'utf16le')]);

  test.each<[name: string, content: string | Uint8Array]>([
    ['khoagiao-2026.yaml.txt', PROGRAM],
    ['khoagiao-2026.txt', PROGRAM],
    ['khoagiao 2026.yaml', PROGRAM],
    ['khoagiao-2026.yaml.bak', PROGRAM],
    ['chuong-trinh-2026.yaml', PROGRAM.replaceAll('\n', '\r\n')],
    ['Chương trình 2026.YML', `\uFEFF${PROGRAM}`],
    ['unicode.yaml', utf16],
  ])('%s is named as a file that was not read', async (name, content) => {
    const files = { [name]: content, 'docker-compose.yaml': 'services: {}\n', 'ghi-chu.txt': PROGRAM };
    for (const command of ['deadlines', 'show', 'validate', 'export -o -', 'new 2027 -o -']) {
      const { err } = await run(command, { files, now: NOW });
      expect(err).toContain('Đang dùng chương trình mẫu đi kèm: Chương trình công tác khoa giáo năm 2023.');
      expect(err).toContain(
        `Không đọc ${name}: tệp chương trình cần tên khoagiao.yaml hoặc khoagiao-….yaml. Đổi tên tệp, hoặc dùng -f.\n`,
      );
    }
  });

  it('nothing more is said where no file looks like a programme', async () => {
    const files = { 'docker-compose.yaml': 'services: {}\n', 'x.yaml': '  program: thụt vào\n' };
    expect((await run('deadlines', { files })).err).toBe(
      'Đang dùng chương trình mẫu đi kèm: Chương trình công tác khoa giáo năm 2023. Dùng tệp của cơ quan: thêm -f <tệp>.\n',
    );
  });
});
