import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { CODES } from '../../src/core/diagnostics/codes.ts';
import { HEADER as valid } from '../program/sample.ts';
import { readCases } from '../programs/cases.ts';
import { readData, run } from '../world.ts';

const wrong = valid.replace('id: vi-du', 'id: vi-du-sai').replace('revision: 0', 'revison: 0');
const warned = `${valid.replace('id: vi-du', 'id: vi-du-canh-bao')}sections: [{ id: I, title: Họp, items: [{ id: hop, kind: meeting, title: Họp, quote: hằng tháng, when: { every: month } }] }]\n`;
/** Of the key that is wrong in `wrong`. */
const hint = `did you mean \`revision\`? khoagiao ${packageJson.version} has no such key`;
const files = { 'valid.yaml': valid, 'wrong.yaml': wrong, 'warned.yaml': warned };

describe('exits with', () => {
  it.each([
    ['0 for a valid file', 'validate valid.yaml', 0],
    ['1 for an error', 'validate wrong.yaml', 1],
    ['1 for an error in one of several files', 'validate valid.yaml wrong.yaml', 1],
    ['0 for a warning', 'validate warned.yaml', 0],
    ['1 for a warning when strict', 'validate --strict warned.yaml', 1],
    ['2 for a format that is none', 'validate --format xml valid.yaml', 2],
    ['3 for a file that is not there', 'validate valid.yaml none.yaml', 3],
  ])('%s', async (_, command, exitCode) => {
    expect((await run(command, { files })).exitCode).toBe(exitCode);
  });
});

describe('reads', () => {
  it('several files in one report', async () => {
    const { out } = await run('validate wrong.yaml valid.yaml warned.yaml', { files });
    expect(out).toMatch(/^wrong\.yaml:8:3: lỗi \[unknown-key\]/);
    expect(out).toMatch(/\nwarned\.yaml:9:47: cảnh báo \[missing-source\]/);
    expect(out).toMatch(/\n3 tệp: 1 lỗi, 1 cảnh báo\.\nCụm từ trích dẫn: 1 đã đối chiếu .*\n$/);
  });

  it('several files in English', async () => {
    const { out } = await run('validate --lang en wrong.yaml warned.yaml', { files });
    expect(out.split('\n')).toEqual([
      'wrong.yaml:8:3: error [unknown-key] unknown key `revison`',
      '  8 |   revison: 0',
      '    |   ^^^^^^^',
      `  hint: ${hint}`,
      expect.stringMatching(/^warned\.yaml:9:47: warning \[missing-source\] item `hop` names no place/),
      expect.stringMatching(/^ {2}9 \| /),
      expect.stringMatching(/^ {4}\| +\^\^\^/),
      '  hint: for example: source: III.3',
      '2 files: 1 error, 1 warning.',
      '1 quote: 1 compared with `when`, 0 without a date, 0 not read.',
      '',
    ]);
  });

  it('standard input beside files', async () => {
    const { out } = await run('validate valid.yaml -', { files, input: wrong });
    expect(out).toMatch(/^-:8:3: lỗi \[unknown-key\]/);
    expect(out).toMatch(/\n2 tệp: 1 lỗi, 0 cảnh báo\.\n$/);
  });

  it('a file once, though it be named twice', async () => {
    const { out } = await run('validate wrong.yaml wrong.yaml -f wrong.yaml', { files });
    expect(out).toMatch(/\n1 tệp: 1 lỗi, 0 cảnh báo\.\n$/);
  });

  it('a year beside the one before, which holds what falls due in it of that year', async () => {
    const write = (year: number, issuer = 'Đảng ủy Sở') =>
      `${valid
        .replace('id: vi-du', `id: vi-du-${year}`)
        .replace('year: 2023', `year: ${year}`)
        .replace(
          /issuer: .*/,
          `issuer: ${issuer}`,
        )}sections: [{ id: I, title: Báo cáo, items: [{ id: nam, kind: report, title: Báo cáo năm, source: I.1, quote: báo cáo năm, when: { every: year, by: { month: next, day: 20 } } }] }]\n`;
    const note = /\[previous-period\].*nam\.2023 \(20\/01\/2024\)/;
    const beside = { '2023.yaml': write(2023), '2024.yaml': write(2024), 'khac.yaml': write(2023, 'Đảng ủy khác') };
    expect((await run('validate 2024.yaml', { files: beside })).out).toMatch(note);
    expect((await run('validate 2023.yaml 2024.yaml', { files: beside })).out).not.toMatch(note);
    expect((await run('validate 2024.yaml khac.yaml', { files: beside })).out).toMatch(note);
  });

  it('all files or none: a report names every one', async () => {
    const { out, err } = await run('validate wrong.yaml none.yaml', { files });
    expect(out).toBe('');
    expect(err).toBe('Lỗi: không đọc được none.yaml: không có tệp hoặc thư mục này.\n');
  });
});

describe('as text', () => {
  it('puts the caret under the wrong part, wide and combining characters counted as they show', async () => {
    const text = `${valid}sections: [{ id: I, title: "工作 ${'Đảng ủy'.normalize('NFD')}", itmes: [] }]\n`;
    const { out } = await run('validate x.yaml', { files: { 'x.yaml': text } });
    // The title shows in 4 + 1 + 7 columns.
    expect(out.split('\n')[2]).toBe(
      `    | ${' '.repeat('sections: [{ id: I, title: "'.length + 12 + '", '.length)}^^^^^`,
    );
  });

  it('shows a place once, however much is wrong with it', async () => {
    const { out } = await run('validate x.yaml', { files: { 'x.yaml': 'program:\n  id: x\n' } });
    expect(out.match(/thiếu trường/g)).toHaveLength(4);
    expect(out.match(/ {2}2 \| {3}id: x/g)).toHaveLength(1);
  });

  it('cuts a long line around the place', async () => {
    const text = valid.replace('Chương trình ví dụ', `"${'ví '.repeat(30)}\\u200b${' dụ'.repeat(30)}"`);
    const { out } = await run('validate x.yaml', { files: { 'x.yaml': text } });
    const [, excerpt, caret] = out.split('\n');
    expect(excerpt).toMatch(/^ {2}3 \| ….*…$/);
    expect(excerpt!.length).toBeLessThan(160);
    expect(excerpt!.slice(caret!.indexOf('^'))).toMatch(/^\\u200b dụ/);
  });

  describe.each([40, 60, 80])('in a terminal of %s columns', (columns) => {
    const title = 'Báo cáo kết quả thực hiện nghị quyết, chỉ thị, kết luận của Đảng về giáo dục và đào tạo năm 2023';
    const long = valid.replace('title: Chương trình ví dụ', `title: ${title}\n  tilte: ${title}`);

    it('keeps every line within it, and every word whole', async () => {
      const files = Object.fromEntries(readCases('bad').map(({ name, content }) => [`${name}.yaml`, content]));
      for (const [name, content] of [...Object.entries(files).slice(0, 60), ['x.yaml', long] as const]) {
        const { out } = await run(`validate ${name}`, { files: { [name]: content }, columns, env: { NO_COLOR: '1' } });
        const tooLong = out.split('\n').filter((line) => line.normalize('NFC').length > columns);
        expect(tooLong.filter((line) => line.trim().includes(' '))).toEqual([]);
      }
    });

    it('cuts the line of the file between words, its carets below the place', async () => {
      const { out } = await run('validate x.yaml', { files: { 'x.yaml': long }, columns, env: { NO_COLOR: '1' } });
      const at = out.split('\n').findIndex((line) => line.includes('^'));
      const [source, carets] = out.split('\n').slice(at - 1, at + 1);
      expect(source!.slice(carets!.indexOf('^'))).toMatch(/^tilte/);
      const words = source!
        .replace(/^ *\d+ \| */, '')
        .replaceAll('…', '')
        .trim()
        .split(' ');
      expect(words.filter((word) => !`tilte: ${title}`.split(' ').includes(word))).toEqual([]);
    });
  });

  it('puts errors first, and what is to be confirmed on one line each with one hint', async () => {
    const text = `${valid.replace('id: vi-du', 'id: vi-du\n  confirm: tên')}sections:
  - id: I
    title: Báo cáo
    items:
      - { id: a, kind: task, title: x, source: I, confirm: một, when: { ongoing: x } }
      - { id: b, kind: tusk, title: Khác, source: I, confirm: hai, when: { ongoing: x } }
`;
    const { out } = await run('validate x.yaml', { files: { 'x.yaml': text } });
    expect(out.split('\n').map((line) => line.replace(/^x\.yaml:\d+:\d+: /, ''))).toMatchObject([
      expect.stringContaining('lỗi [invalid-value]'),
      expect.stringContaining(' | '),
      expect.stringContaining('^^^^'),
      expect.stringContaining('gợi ý'),
      'cảnh báo [to-confirm] cần đối chiếu: tên',
      'cảnh báo [to-confirm] cần đối chiếu: một',
      'cảnh báo [to-confirm] cần đối chiếu: hai',
      '  gợi ý: đối chiếu xong thì xóa dòng `confirm`',
      '1 tệp: 1 lỗi, 3 cảnh báo.',
      expect.stringContaining(''),
      ...(out.trimEnd().split('\n').length > 9 ? [expect.stringContaining('')] : []),
    ]);
  });

  it('underlines both places of a contradiction', async () => {
    const one = readCases('bad').find(({ name }) => name === 'quote-mismatch')!;
    const { out } = await run('validate x.yaml', { files: { 'x.yaml': one.content } });
    expect(out.match(/^ +\| +(\^+|-+)/gm)).toHaveLength(2);
  });

  it('is coloured for a terminal alone', async () => {
    const plain = await run('validate wrong.yaml', { files });
    const coloured = await run('validate wrong.yaml', { files, columns: 80 });
    expect(plain.out).not.toContain('\u001b');
    expect(coloured.out).toContain('\u001b[31m');
  });
});

describe('in any format', () => {
  const hostile = `${valid}"a\u001b[2J\u202e": 1\n`;
  const name = 'x\u001b]0;y\u0007\u202e.yaml';

  it.each(['text', 'json', 'github', 'sarif'])('%s lets no control character or override through', async (format) => {
    const { out } = await run(['validate', '--format', format, name], { files: { [name]: hostile } });
    expect(out).toContain('unknown-key');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('as JSON', () => {
  it('names each other place that a diagnostic is about', async () => {
    const one = readCases('bad').find(({ name }) => name === 'quote-mismatch')!;
    const { out } = await run('validate --format json --lang en x.yaml', { files: { 'x.yaml': one.content } });
    const [{ line, related, fix }] = JSON.parse(out).files[0].diagnostics;
    expect({ line, related, fix }).toEqual({
      line: 19,
      related: [{ message: 'what the document says', line: 18, column: 16, endLine: 18, endColumn: 46 }],
      fix: null,
    });
  });

  it('keeps the contract', async () => {
    const { out } = await run('validate --format json --lang en wrong.yaml valid.yaml', { files });
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          file: 'wrong.yaml',
          diagnostics: [
            {
              code: 'unknown-key',
              severity: 'error',
              message: 'unknown key `revison`',
              hint,
              path: ['program', 'revison'],
              line: 8,
              column: 3,
              endLine: 8,
              endColumn: 10,
              related: [],
              fix: { line: 8, column: 3, endLine: 8, endColumn: 10, text: 'revision' },
            },
          ],
        },
        { file: 'valid.yaml', diagnostics: [] },
      ],
      errors: 1,
      warnings: 0,
      notes: 0,
      quotes: { compared: 0, withoutDate: 0, notRead: 0 },
    });
  });

  it('counts the quotes that were compared, state no date and could not be read', async () => {
    const quotes = [
      'trước ngày 05/6/2023',
      'theo hướng dẫn của Trung ương',
      'trước ngày 05/6/2023, trừ các chi bộ',
      'ngày 05/6',
    ];
    const items = quotes.map(
      (quote, index) =>
        `      - { id: v${index}, kind: task, title: Việc ${index}, source: I.1, quote: "${quote}", when: { before: 2023-06-05 } }`,
    );
    const { out } = await run('validate --format json x.yaml', {
      files: { 'x.yaml': `${valid}sections:\n  - id: I\n    title: Báo cáo\n    items:\n${items.join('\n')}\n` },
    });
    expect(JSON.parse(out).quotes).toEqual({ compared: 2, withoutDate: 1, notRead: 1 });
  });

  it('gives keys and file names as they are', async () => {
    const { out } = await run(['validate', '--format', 'json', 'a\u202e.yaml'], {
      files: { 'a\u202e.yaml': `${valid}"\u202e": 1\n` },
    });
    const [{ file, diagnostics }] = JSON.parse(out).files;
    expect(file).toBe('a\u202e.yaml');
    expect(diagnostics[0].path).toEqual(['\u202e']);
  });
});

describe('for GitHub', () => {
  it('gives one workflow command a diagnostic, by its severity', async () => {
    const { out } = await run('validate --format github --lang en wrong.yaml warned.yaml', { files });
    expect(out.split('\n')).toEqual([
      `::error file=wrong.yaml,line=8,col=3,endLine=8,endColumn=10,title=unknown-key::unknown key \`revison\`%0Ahint: ${hint}`,
      '::warning file=warned.yaml,line=9,col=47,endLine=9,endColumn=50,title=missing-source::item `hop` names no place in the document (`source`)%0Ahint: for example: source: III.3',
      '2 files: 1 error, 1 warning.',
      '',
    ]);
  });

  it('gives notes as notices', async () => {
    const note = readCases('bad').find(({ name }) => name === 'printed-otherwise')!;
    const { out } = await run('validate --format github x.yaml', { files: { 'x.yaml': note.content } });
    expect(out.match(/^::notice /gm)).toHaveLength(3);
  });

  it('escapes what would end a property or a line', async () => {
    const file = 'a,b:c%.yaml';
    const { out } = await run(['validate', '--format', 'github', file], { files: { [file]: `${valid}"50%": 1\n` } });
    expect(out).toMatch(/^::error file=a%2Cb%3Ac%25\.yaml,line=9,.*::không có trường `50%25`/);
  });

  it('gives the totals alone where nothing is wrong', async () => {
    expect((await run('validate --format github valid.yaml', { files })).out).toBe('1 tệp: 0 lỗi, 0 cảnh báo.\n');
  });

  it('names files from the root of the repository', async () => {
    const { out } = await run('validate --format github wrong.yaml', { files, folder: 'phong/' });
    expect(out).toMatch(/^::error file=phong\/wrong\.yaml,/);
  });

  it('leaves standard input without a path', async () => {
    const { out } = await run('validate --format github -', { input: wrong, folder: 'phong/' });
    expect(out).toMatch(/^::error file=-,/);
  });
});

describe('as SARIF', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Its own draft 4 differs from what ajv reads in the spelling of "id" alone, as far as this schema goes.
  const { $schema: _, id: __, ...body } = schema;
  const isSarif = ajv.compile(body);
  const sarifOf = async (command: string, given: Record<string, string | Uint8Array> = files) =>
    JSON.parse((await run(`validate --format sarif ${command}`, { files: given })).out);

  it('is valid by the published schema, with a result of every code', async () => {
    const cases = Object.fromEntries(readCases('bad').map(({ name, content }) => [`${name}.yaml`, content]));
    const log = await sarifOf(Object.keys(cases).join(' '), cases);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const found = log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(CODES.filter((code) => !found.includes(code))).toEqual([]);
  });

  it('is valid with nothing found', async () => {
    const log = await sarifOf('valid.yaml');
    expect(isSarif(log)).toBe(true);
    expect(log.runs[0].results).toEqual([]);
  });

  test('a log without its version does not match the schema', () => {
    expect(isSarif({ runs: [] })).toBe(false);
  });

  it('places a result in its file, columns in UTF-16 units', async () => {
    const { runs } = await sarifOf('wrong.yaml --lang en');
    expect(runs[0].columnKind).toBe('utf16CodeUnits');
    expect(runs[0].results).toEqual([
      {
        ruleId: 'unknown-key',
        ruleIndex: expect.any(Number),
        level: 'error',
        message: { text: `unknown key \`revison\`\nhint: ${hint}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'wrong.yaml', index: 0 },
              region: { startLine: 8, startColumn: 3, endLine: 8, endColumn: 10 },
            },
          },
        ],
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation: { uri: 'wrong.yaml', index: 0 },
                replacements: [
                  {
                    deletedRegion: { startLine: 8, startColumn: 3, endLine: 8, endColumn: 10 },
                    insertedContent: { text: 'revision' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('places what else a result is about', async () => {
    const one = readCases('bad').find(({ name }) => name === 'duplicate-id')!;
    const { runs } = await sarifOf('x.yaml --lang en', { 'x.yaml': one.content });
    expect(runs[0].results[0].relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'x.yaml', index: 0 },
          region: { startLine: 14, startColumn: 13, endLine: 14, endColumn: 20 },
        },
        message: { text: 'already here' },
      },
    ]);
  });

  it('helps with every rule, in the chosen language', async () => {
    const { runs } = await sarifOf('wrong.yaml --lang en');
    const { rules } = runs[0].tool.driver;
    expect(rules[runs[0].results[0].ruleIndex]).toEqual({
      id: 'unknown-key',
      shortDescription: { text: 'A key that no programme has.' },
      help: { text: 'Correct its spelling; put other information in `note`, or behind a `#`.' },
      defaultConfiguration: { level: 'error' },
    });
  });

  it('names files from the root of the repository', async () => {
    const { out } = await run('validate --format sarif wrong.yaml', { files, folder: 'phòng ban/' });
    const [{ artifacts, results }] = JSON.parse(out).runs;
    expect(artifacts[0].location.uri).toBe('ph%C3%B2ng%20ban/wrong.yaml');
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('ph%C3%B2ng%20ban/wrong.yaml');
  });

  it.each([
    ['thư mục/a b.yaml', 'th%C6%B0%20m%E1%BB%A5c/a%20b.yaml'],
    ['/tmp/a#b.yaml', 'file:///tmp/a%23b.yaml'],
    ['C:\\viec\\a.yaml', 'file:///C:/viec/a.yaml'],
    ['-', 'stdin'],
  ])('names %s by the URI %s', async (name, uri) => {
    const { out } = await run(['validate', '--format', 'sarif', name], { files: { [name]: wrong }, input: wrong });
    expect(JSON.parse(out).runs[0].artifacts[0].location.uri).toBe(uri);
  });
});

test('the bundled programme passes --strict: its doubtful date is acknowledged, what its source prints otherwise are notes', async () => {
  const files = { 'x.yaml': readData('khoagiao-2023.yaml') };
  const { out, exitCode } = await run('validate --strict x.yaml --format json', { files });
  expect(exitCode).toBe(0);
  const codes = JSON.parse(out).files[0].diagnostics.map(({ code }: { code: string }) => code);
  expect(codes.sort()).toEqual([...Array(5).fill('printed-otherwise'), 'sunday-document']);
});
