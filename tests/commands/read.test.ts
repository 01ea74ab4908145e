import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../world.ts';

const readJson = async (phrase: string, year = 2026) => {
  const { out, exitCode } = await run(['read', phrase, '--format', 'json', '--year', String(year)]);
  return { ...JSON.parse(out), exitCode };
};

describe('read --format json', () => {
  test('answers the rule to paste, with its first three dates as written', async () => {
    expect(await readJson('trước ngày 10 tháng 01 năm sau')).toEqual({
      phrase: 'trước ngày 10 tháng 01 năm sau',
      understood: 'yes',
      rules: [
        {
          when: { every: 'year', before: { month: 'next', day: 10 } },
          next: ['2026-01-10', '2027-01-10', '2028-01-10'],
        },
      ],
      notUnderstood: [],
      exitCode: 0,
    });
  });

  test.each<[string, unknown[]]>([
    ['chậm nhất vào ngày 25 hằng tháng', [{ every: 'month', by: { day: 25 } }]],
    ['trước ngày 05/6', [{ before: '2026-06-05' }, { every: 'year', before: { month: 6, day: 5 } }]],
    [
      'ngày 20 tháng cuối kỳ báo cáo',
      [
        { every: 'quarter', by: { month: 'last', day: 20 } },
        { every: 'month', by: { day: 20 } },
        { every: 'half', by: { month: 'last', day: 20 } },
        { every: 'year', by: { month: 'last', day: 20 } },
      ],
    ],
    ['ngày 20/6 và 20/12 hàng năm', [{ every: 'half', by: { month: 'last', day: 20 } }]],
    ['trước ngày 20/6 và 10/12/2026', [{ before: '2026-06-20' }, { before: '2026-12-10' }]],
    ['trước 16 giờ thứ Năm hằng tuần', [{ every: 'week', by: { weekday: 'thursday' }, time: '16:00' }]],
    ['chậm nhất 45 ngày kể từ ngày kết thúc quý', [{ every: 'quarter', by: { after: '45 days' } }]],
    ['trong quý II/2026', [{ during: '2026-Q2' }]],
    ['hằng quý', [{ every: 'quarter' }]],
  ])('“%s” is to be written %j', async (phrase, whens) => {
    const { understood, rules } = await readJson(phrase);
    expect(understood).toBe('yes');
    expect(rules.map(({ when }: { when: unknown }) => when)).toEqual(whens);
  });

  test.each([
    'theo hướng dẫn của Trung ương',
    '05 ngày làm việc trước ngày họp',
    'số liệu từ 15/12/2025 đến 14/03/2026',
  ])('“%s” is understood, without a rule', async (phrase) => {
    expect(await readJson(phrase)).toMatchObject({ understood: 'yes', rules: [], notUnderstood: [], exitCode: 0 });
  });

  test('names the words that are not understood, proposes no rule and ends with 1', async () => {
    expect(await readJson('trước ngày 10 tháng cuối quý, trừ quý IV')).toMatchObject({
      understood: 'partly',
      rules: [],
      notUnderstood: ['trừ'],
      exitCode: 1,
    });
  });
});

describe.each(['vi', 'en'])('read in %s', (language) => {
  test.each([
    ['rule', 'Báo cáo quý: trước ngày 10 tháng cuối của quý'],
    ['choice', 'chậm nhất ngày 05/6'],
    ['event', 'chậm nhất 05 ngày làm việc trước ngày họp'],
    ['not-understood', 'trước ngày 10 tháng cuối quý, trừ quý IV'],
  ])('shows a %s', async (name, phrase) => {
    const { out } = await run(['read', phrase, '--year', '2026', '--lang', language]);
    await expect(out).toMatchFileSnapshot(`../golden/read.${name}.${language}.txt`);
  });
});

test('what read says to paste is one line of YAML', async () => {
  const { out } = await run(['read', 'trước 16 giờ thứ Năm hằng tuần', '--year', '2026']);
  const line = out.split('\n').find((each) => each.includes('when:'))!;
  expect(parse(line.trim())).toEqual({ when: { every: 'week', by: { weekday: 'thursday' }, time: '16:00' } });
});

test('without --year, dates without a year are of this one', async () => {
  const { out } = await run(['read', 'trước ngày 05/6', '--format', 'json'], { now: '2027-03-01T05:00:00Z' });
  expect(JSON.parse(out).rules[0].when).toEqual({ before: '2027-06-05' });
});
