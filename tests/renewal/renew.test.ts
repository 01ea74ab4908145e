import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { renewedFile } from '../../src/i18n/vi/renewed-file.ts';
import { readProgram } from '../../src/program/read.ts';
import type { GuidanceDetails } from '../../src/renewal/guidance.ts';
import { renewProgram } from '../../src/renewal/renew.ts';
import { SMALL } from '../small-program.ts';
import { readData } from '../world.ts';

const OLD = readData('khoagiao-2023.yaml');

/** The next year's file, drawn up on Sunday 22/11/2026 from the bundled programme or from a changed one. */
function renew(year: number, change = (yaml: string) => yaml, guidance: GuidanceDetails = {}): string {
  return renewText(change(OLD), year, guidance);
}

function renewText(yaml: string, year: number, guidance: GuidanceDetails = {}): string {
  const { program, file, diagnostics } = readProgram(yaml, 'cu.yaml');
  if (!program) throw new Error(JSON.stringify(diagnostics));
  return renewProgram(file.text, program, { year, today: '2026-11-22', guidance, createWords: renewedFile }).text;
}

const validate = (yaml: string) => readProgram(yaml, 'moi.yaml').diagnostics;
const codesOf = (found: { code: string }[]) => [...new Set(found.map(({ code }) => code))];

/** The file with an item before its first. */
const withItem =
  (when: string, quote: string, more = '') =>
  (yaml: string) =>
    yaml.replace(
      / {4}items:\n/,
      `$&      - id: viec-moi\n        kind: task\n        title: Việc mới\n        source: II.1\n        quote: ${quote}\n${more}        when: ${when}\n\n`,
    );

describe('the text of the file', () => {
  it('keeps every line but those of rules and those that had to change, in their order', () => {
    const lines = renew(2027)
      .replace(/^ {8}when:\n(?: {10}.*\n)+/gm, '')
      .split('\n');
    const old = OLD.split('\n');
    let next = 0;
    const changed = lines.filter((line) => {
      const found = old.indexOf(line, next);
      if (found >= 0) next = found + 1;
      return found < 0;
    });
    expect(changed.map((line) => line.trim().replace(/^# Không chuyển sang năm 2027: (.{18}).*/, '# $1…'))).toEqual([
      'id: khoagiao-2027',
      'title: Chương trình công tác khoa giáo năm 2027',
      'year: 2027',
      'updated: 2026-11-22',
      'basis: […-HD/BTGTU]',
      expect.stringContaining('confirm: "tên, cơ quan ban hành'),
      '- symbol: …-HD/BTGTU',
      'title: về công tác khoa giáo năm 2027',
      expect.stringContaining('confirm: "ghi số, ký hiệu'),
      '# 29-NQ/TW, 46-CTrHĐ…',
      // Moved out with its document, to the column of the list.
      expect.stringContaining('# Ở mục II.2.2 văn bản gốc'),
      'documents: […-HD/BTGTU]',
      '# Giám sát, kiểm tra…',
      expect.stringContaining('confirm: "việc chưa có thời hạn'),
      '# Tổng kết 25 năm th…',
      '# Tổng kết 10 năm th…',
      '# Tổng kết 10 năm th…',
      'documents: […-HD/BTGTU]',
      'quote: trước ngày 05 tháng 6 năm 2027',
      expect.stringContaining('confirm: "ngày chuyển'),
      'title: Báo cáo tổng kết công tác năm 2027',
      'quote: trước ngày 05 tháng 12 năm 2027',
      expect.stringContaining('confirm: "ngày chuyển'),
    ]);
  });

  it('has each rule in lines of its own, as editors complete them', () => {
    const yaml = renew(
      2027,
      withItem('{ every: quarter, by: { month: last, day: 10 }, "roll": "following" } # kỳ', 'x'),
    );
    expect(yaml).toContain(
      '        when:\n          every: quarter\n          by:\n            month: last\n            day: 10\n          "roll": "following" # kỳ\n',
    );
    expect(yaml).not.toMatch(/^ +(?:when|covers): *\{/m);
  });

  it('leaves a rule as it is that stands in lines of its own, or in braces over several lines', () => {
    const block = '\n          every: month\n          by: { day: 5 }';
    expect(renew(2027, withItem(block, 'x'))).toContain(`        when: ${block}\n`);
    const lines = '{ every: month, # tháng\n          by: { day: 5 } }';
    expect(renew(2027, withItem(lines, 'x'))).toContain(`        when: ${lines}\n`);
  });

  it('keeps every comment, also those of what is left out', () => {
    const lines = renew(2027)
      .split('\n')
      .map((line) => line.trim());
    const comments = OLD.split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('#'));
    expect(comments).not.toEqual([]);
    expect(comments.filter((comment) => !lines.includes(comment))).toEqual([]);
  });
});

describe('what becomes of an item', () => {
  const fateOf = (when: string, quote: string, more = '', year = 2027) => {
    const yaml = renewText(withItem(when, quote, more)(SMALL), year);
    const item = /- id: viec-moi\n[\s\S]*?\n\n/.exec(yaml)?.[0] ?? '';
    const find = (key: string) => new RegExp(`^ *${key}: (.*)$`, 'm').exec(item)?.[1];
    const [{ when: rule } = {}] = (parse(`      ${item}`) ?? []) as Record<string, unknown>[];
    return { yaml, quote: find('quote'), when: rule, confirm: find('confirm') };
  };
  const MOVED = '"ngày chuyển từ năm 2023 sang, đối chiếu với văn bản năm 2027"';

  test.each([
    ['a rule that recurs', '{ every: month, by: { day: last } }', 'chậm nhất ngày cuối tháng', undefined],
    ['a task that goes on', '{ ongoing: tiếp tục }', 'tiếp tục', undefined],
  ])('%s carries over as it is', (_, when, quote, confirm) => {
    expect(fateOf(when, quote)).toMatchObject({ quote, when: parse(when), confirm });
  });

  test.each([
    ['{ by: 2023-10-15 }', 'chậm nhất ngày 15/10/2023', '{ by: 2027-10-15 }', 'chậm nhất ngày 15/10/2027'],
    ['{ during: 2023-H2 }', 'trong 6 tháng cuối năm 2023', '{ during: 2027-H2 }', 'trong 6 tháng cuối năm 2027'],
    ['{ during: 2023 }', 'trong năm 2023', '{ during: 2027 }', 'trong năm 2027'],
    ['{ by: "2024-01-15" }', 'chậm nhất ngày 15/01/2024', '{ by: "2028-01-15" }', 'chậm nhất ngày 15/01/2028'],
    [
      '{ from: 2023-12-20, to: 2024-01-10 }',
      'từ ngày 20/12/2023 đến ngày 10/01/2024',
      '{ from: 2027-12-20, to: 2028-01-10 }',
      'từ ngày 20/12/2027 đến ngày 10/01/2028',
    ],
    ['{ during: 2023-Q1 }', 'trong quý I năm 2023', '{ during: 2027-Q1 }', 'trong quý I năm 2027'],
    [
      '{ by: 2023-10-15 }',
      'chậm nhất ngày 15/10/2023 theo Nghị định số 12/2023/NĐ-CP',
      '{ by: 2027-10-15 }',
      'chậm nhất ngày 15/10/2027 theo Nghị định số 12/2023/NĐ-CP',
    ],
  ])('%s, “%s” moves to %s', (when, quote, movedWhen, movedQuote) => {
    expect(fateOf(when, quote)).toMatchObject({ when: parse(movedWhen), quote: movedQuote, confirm: MOVED });
  });

  test.each([
    ['Báo cáo năm học 2022-2023', 'Báo cáo năm học 2026-2027'],
    ['Đề án giai đoạn 2021 – 2025, kết quả năm 2023', 'Đề án giai đoạn 2021 – 2025, kết quả năm 2027'],
    ['Thực hiện Nghị định số 12/2023/NĐ-CP', 'Thực hiện Nghị định số 12/2023/NĐ-CP'],
  ])('“%s” becomes “%s”', (title, moved) => {
    const old = withItem('{ by: 2023-10-15 }', 'chậm nhất ngày 15/10/2023')(SMALL).replace('Việc mới', title);
    const yaml = renewText(old, 2027);
    expect(yaml).toContain(`        title: ${moved}\n`);
  });

  const leapYear = (yaml: string) =>
    yaml
      .replaceAll('2023', '2024')
      .replace(/ {8}anniversary.*\n/g, '')
      .replace(/Tổng kết \d+ năm/g, 'Tổng kết');

  test.each([
    [
      '{ before: 2024-02-29 }',
      'trước ngày 29 tháng 02 năm 2024',
      'before: 2025-02-28',
      'trước ngày 28 tháng 02 năm 2025',
    ],
  ])('%s gives up its leap day in a common year, and says so', (when, quote, movedWhen, movedQuote) => {
    const yaml = renew(2025, (old) => withItem(when, quote)(leapYear(old)));
    expect(yaml).toContain(
      `        quote: ${movedQuote}\n        when:\n          ${movedWhen}\n        confirm: "ngày 29 của năm 2024 thành ngày 28 vì tháng 02 năm 2025 không có ngày 29, đối chiếu với văn bản năm 2025"\n`,
    );
    expect(codesOf(validate(yaml))).toEqual(['to-confirm']);
    const kept = renew(2028, (old) => withItem(when, quote)(leapYear(old)));
    expect(kept).toContain('        when:\n          before: 2028-02-29\n');
  });

  it('one without a quote moves all the same', () => {
    const yaml = renew(2027, (old) => withItem('{ by: 2023-10-15 }', 'x')(old).replace('        quote: x\n', ''));
    expect(yaml).toContain(
      `        title: Việc mới\n        source: II.1\n        when:\n          by: 2027-10-15\n        confirm: ${MOVED}\n`,
    );
  });

  it('one without a quote is named by its place alone, one without a place by its section', () => {
    const once = (more: string) =>
      renew(2027, (old) =>
        withItem(
          '{ by: 2023-10-15 }',
          'x',
          '        cancelled: hoãn\n',
        )(old)
          .replace('        quote: x\n', '')
          .replace('        source: II.1\n        cancelled', `${more}        cancelled`),
      );
    expect(once('        source: II.1.a\n')).toContain(': Việc mới (II.1.a): không thực hiện trong năm 2023 (hoãn).\n');
    expect(once('')).toContain(': Việc mới (II.1): không thực hiện trong năm 2023 (hoãn).\n');
  });

  it('one that recurs asks to be confirmed where its title names the year', () => {
    const yaml = renew(2027, (old) =>
      withItem('{ every: quarter }', 'hàng quý')(old).replace('Việc mới', 'Giao ban năm 2023'),
    );
    expect(yaml).toContain(
      '        title: Giao ban năm 2027\n        source: II.1\n        quote: hàng quý\n        when:\n          every: quarter\n        confirm: "“năm 2023” trong nội dung đã đổi thành 2027, đối chiếu với văn bản năm 2027"\n',
    );
  });

  it('a cancelled one is named with its reason', () => {
    const { yaml } = fateOf(
      '{ by: 2023-10-15 }',
      'chậm nhất ngày 15/10/2023',
      '        cancelled: gộp vào báo cáo năm\n',
    );
    expect(yaml).not.toContain('viec-moi');
    expect(yaml).toContain(
      '      # Không chuyển sang năm 2027: Việc mới (II.1, chậm nhất ngày 15/10/2023): không thực hiện trong năm 2023 (gộp vào báo cáo năm).\n',
    );
  });

  it('the last one of a section leaves an empty section', () => {
    const yaml = renew(2027, (old) => old.replace(/ {6}- id: chuong-trinh-hanh-dong\n[\s\S]*?\n\n/, ''));
    expect(yaml).toContain('    items: []\n      # Không chuyển sang năm 2027: Giám sát, kiểm tra');
    expect(codesOf(validate(yaml)).sort()).toEqual(['empty-section', 'to-confirm']);
  });

  it('one that still waited to be confirmed waits for the new year’s confirmation', () => {
    const { yaml, confirm } = fateOf('{ by: 2023-10-15 }', 'chậm nhất ngày 15/10/2023', '        confirm: ngày\n');
    expect(confirm).toBe(MOVED);
    expect(yaml).not.toContain('confirm: ngày\n');
  });
});

describe('the guidance', () => {
  it('that is known takes the place of the old one wherever it is cited', () => {
    const yaml = renew(2027, undefined, { symbol: '12-HD/BTGTU', date: '2026-11-20' });
    expect(yaml).toContain(
      '  - symbol: 12-HD/BTGTU\n    type: Hướng dẫn\n    issuer: Ban Tuyên giáo Thành ủy\n    date: 2026-11-20\n    title: về công tác khoa giáo năm 2027\n\n',
    );
    expect(yaml.match(/\[12-HD\/BTGTU\]/g)).toHaveLength(3);
    expect(validate(yaml)).toHaveLength(4);
  });

  const undated = (old: string) => old.replace('    date: 2023-01-06\n    title: về', '    title: về');

  it('without a date gets the date that is known', () => {
    const yaml = renew(2027, undated, { symbol: '12-HD/BTGTU', date: '2026-11-20' });
    expect(yaml).toContain('    title: về công tác khoa giáo năm 2027\n    date: 2026-11-20\n');
    expect(codesOf(validate(yaml))).toEqual(['to-confirm']);
  });

  it('without a date gets none that nobody knows', () => {
    const yaml = renew(2027, undated, { symbol: '238-QĐ/TW' });
    expect(yaml).not.toContain('undefined');
    expect(yaml).toContain('    confirm: ghi ngày ban hành của văn bản hướng dẫn năm 2027\n');
  });

  it('of which only the number is known still asks for its date', () => {
    const yaml = renew(2027, undefined, { symbol: '12-HD/BTGTU' });
    expect(yaml).toContain('    confirm: ghi ngày ban hành của văn bản hướng dẫn năm 2027\n');
  });

  it('loses its term, which would contradict its new date', () => {
    const yaml = renew(2027, (old) => old.replace('    date: 2023-01-06\n', '    term: XIII\n    date: 2023-01-06\n'));
    expect(yaml).toContain('    confirm: "ghi số, ký hiệu, ngày ban hành và khóa của văn bản hướng dẫn năm 2027"\n');
    expect(codesOf(validate(yaml))).toEqual(['to-confirm']);
  });

  it('with the number of another document is cited by its date, as is the other', () => {
    const yaml = renew(2027, undefined, { symbol: '238-QĐ/TW', date: '2026-11-20' });
    expect(yaml).toContain('basis: [238-QĐ/TW@2026-11-20]');
    expect(yaml.match(/\[238-QĐ\/TW@2020-09-30\]/g)).toHaveLength(4);
    // Nobody said which term the new one is of.
    expect(codesOf(validate(yaml)).sort()).toEqual(['missing-term', 'to-confirm']);
  });

  it('is the document that speaks of the year; another that the programme rests on is to be confirmed', () => {
    const yaml = renew(2027, (old) => old.replace('basis: [70-HD/BTGTU]', 'basis: [29-NQ/TW, 70-HD/BTGTU]'));
    expect(yaml).toContain('basis: [29-NQ/TW, …-HD/BTGTU]');
    expect(yaml).toContain(
      '    confirm: "văn bản căn cứ của năm 2023: năm 2027 còn áp dụng không?"\n    # Ở mục II.2.2',
    );
  });
});

describe('a file laid out otherwise', () => {
  const dataOf = (yaml: string) => readProgram(yaml, 'moi.yaml').program;
  const RENEWED = dataOf(renew(2027));

  it('with Windows line breaks keeps them', () => {
    const yaml = renew(2027, (old) => old.replaceAll('\n', '\r\n'));
    expect(yaml).toBe(renew(2027).replaceAll('\n', '\r\n'));
  });

  test.each<[layout: string, change: (old: string) => string, lineEnd: string]>([
    [
      'Windows line breaks after a tool added some lines',
      (old) => old.replaceAll('\n', '\r\n').replace('\r\n', '\n'),
      '\r\n',
    ],
    ['Unix line breaks but for one', (old) => old.replace('\n', '\r\n'), '\n'],
    [
      'Windows line breaks, and all of it between brackets',
      (old) => `# ghi chú\n${JSON.stringify(parse(old), null, 2)}\n`.replaceAll('\n', '\r\n'),
      '\r\n',
    ],
  ])('with %s has one kind of line break, that of most lines', (_, change, lineEnd) => {
    const yaml = renew(2027, change);
    expect(new Set(yaml.match(/\r?\n/g))).toEqual(new Set([lineEnd]));
    expect(yaml.replaceAll('\r\n', '\n')).not.toContain('\r');
  });

  it('with quotes, odd spaces and remarks keeps them', () => {
    const yaml = renew(2027, (old) =>
      old
        .replace('when: { before: 2023-06-05 }', "when:   {before:  '2023-06-05'}   # thứ Hai")
        .replace('quote: trước ngày 05 tháng 6 năm 2023', 'quote:  "trước ngày 05 tháng 6 năm 2023"')
        .replace('  year: 2023', '  year:    2023   # năm dương lịch')
        .replace('basis: [70-HD/BTGTU]', 'basis:\n    - "70-HD/BTGTU"  # số của năm'),
    );
    expect(yaml).toContain("        when:\n          before: '2027-06-05'   # thứ Hai\n        confirm: ");
    expect(yaml).toContain('        quote:  "trước ngày 05 tháng 6 năm 2027"\n');
    expect(yaml).toContain('  year:    2027   # năm dương lịch\n');
    expect(yaml).toContain('  basis:\n    - …-HD/BTGTU  # số của năm\n  confirm: ');
    expect(dataOf(yaml)).toEqual(RENEWED);
  });

  it('in the style of JSON is laid out in lines', () => {
    const yaml = renew(2027, (old) => JSON.stringify(parse(old)));
    expect(dataOf(yaml)).toEqual(RENEWED);
    expect(yaml).toContain('      # Không chuyển sang năm 2027: Tổng kết 25 năm');
  });

  it('with aliases has them written out, so that what they refer to can go', () => {
    const yaml = renew(2027, (old) =>
      old
        .replace(
          'actor: Ban Tuyên giáo Đảng ủy\n        source: II.1',
          'actor: &ban Ban Tuyên giáo Đảng ủy\n        source: II.1',
        )
        .replace('actor: Ban Tuyên giáo Đảng ủy\n        source: II.4', 'actor: *ban\n        source: II.4'),
    );
    expect(dataOf(yaml)).toEqual(RENEWED);
  });

  it('with the keys of an entry in another order loses none', () => {
    const yaml = renew(2027, (old) =>
      old.replace(
        / {2}- (symbol: 238-QĐ\/TW\n[\s\S]*?) {4}printed:\n(.*\n)\n/,
        '  - printed: # hai chỗ\n$2    $1    # hết\n\n',
      ),
    );
    expect(yaml).toContain('    # hai chỗ\n  - symbol: 238-QĐ/TW\n    type: Quyết định\n');
    expect(dataOf(yaml)).toEqual(RENEWED);
  });

  it('without a last line break, or with everything dropped, is still a programme', () => {
    const last = renew(2027, (old) => old.trimEnd());
    expect(last).toBe(renew(2027));
    const nothing = renew(2027, (old) =>
      old
        .replace('  basis: [70-HD/BTGTU]\n', '')
        .replace(/ {8}documents: \[(70|238).*\n/g, '')
        .replace(/ {2}- symbol: (70|238)[\s\S]*?\n\n/g, ''),
    );
    expect(nothing).toContain('documents: []\n  # Không chuyển sang năm 2027: 29-NQ/TW,');
    expect(codesOf(validate(nothing))).toEqual(['to-confirm']);
  });
});

describe('what belongs to the old year', () => {
  it('is left out: the office’s own days off, with a note', () => {
    const { program } = readProgram(OLD, '');
    const text = OLD.replace('sections:\n', 'workdays:\n  off:\n    - 2023-06-01 # ngày truyền thống\n\nsections:\n');
    const options = { year: 2027, today: '2026-11-22', guidance: {}, createWords: renewedFile } as const;
    const { text: yaml } = renewProgram(text, program!, options);
    expect(yaml).toContain(
      '\n\n# Không chuyển sang năm 2027: ngày nghỉ, ngày làm bù riêng của cơ quan (workdays): chỉ áp dụng trong năm 2023.\n# ngày truyền thống\n\nsections:\n',
    );
  });

  test.each([
    ['acknowledge: { later-document: gửi sau }', ''],
    [
      'acknowledge: { later-document: gửi sau, sunday-document: đúng là Chủ nhật }',
      'acknowledge: { sunday-document: đúng là Chủ nhật }\n',
    ],
    [
      'acknowledge: { sunday-document: đúng là Chủ nhật, later-document: gửi sau }',
      'acknowledge: { sunday-document: đúng là Chủ nhật }\n',
    ],
  ])('is left out: %s, of which nothing but %j still holds', (acknowledge, left) => {
    // 238-QĐ/TW, dated Sunday 05/02/2023 for once: after the old programme, long before the new one.
    const yaml = renew(2027, (old) =>
      old.replace('    term: XII\n    date: 2020-09-30\n', `    date: 2023-02-05\n    ${acknowledge}\n`),
    );
    expect(yaml).toContain(`    date: 2023-02-05\n${left && `    ${left}`}    title:`);
  });
});

describe('any year', () => {
  const YEARS = Array.from({ length: 12 }, (_, index) => 2024 + index);

  test.each(YEARS)('%i validates with nothing but things to confirm', (year) => {
    expect(validate(renew(year)).map(({ code }) => code)).toEqual(Array(5).fill('to-confirm'));
  });

  it('by way of the years between is the same programme', { timeout: 120_000 }, () => {
    const withoutConfirm = (yaml: string) => readProgram(yaml.replace(/^ *confirm: .*\n/gm, ''), '').program!;
    let stepwise = OLD;
    for (const year of YEARS) {
      stepwise = renewText(stepwise, year);
      expect(withoutConfirm(stepwise)).toEqual(withoutConfirm(renew(year)));
    }
  });
});
