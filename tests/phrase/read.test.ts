import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../src/core/date.ts';
import type { QuotedRule } from '../../src/core/diagnostic.ts';
import type { MonthlyFrequency } from '../../src/core/period.ts';
import type { Item } from '../../src/core/program.ts';
import { readPhrase } from '../../src/phrase/read.ts';
import { checkQuotes } from '../../src/program/checks/quotes.ts';
import { encodeRule, rulesAgree } from '../../src/program/rule-agreement.ts';
import { readRule } from '../rule.ts';

type Recurring = Extract<QuotedRule, { form: 'recurring' }>;
type Boundary = Recurring['boundary'];

const YEAR = 2023;
const on = (boundary: Boundary, date: IsoDate): QuotedRule => ({ form: 'date', boundary, date });
const recurring = (
  boundary: Boundary,
  every: MonthlyFrequency,
  month: Recurring['month'],
  day: Recurring['day'],
): QuotedRule => ({ form: 'recurring', boundary, every, month, day });
const every = (frequency: MonthlyFrequency): QuotedRule => ({ form: 'every', every: frequency });
const during = (period: string): QuotedRule => ({ form: 'during', period });
const range = (from: IsoDate, to: IsoDate): QuotedRule => ({ form: 'range', from, to });
const pending: QuotedRule = { form: 'pending' };
const ongoing: QuotedRule = { form: 'ongoing' };

const READ: [QuotedRule, string[]][] = [
  [
    on('before', '2023-06-05'),
    [
      'trước ngày 05 tháng 6 năm 2023',
      'trước ngày 5 tháng 06 năm 2023',
      'trước ngày 05/6/2023',
      'trước ngày 05.6.2023',
      'trước ngày 05/6 năm 2023',
      'trước ngày 05 tháng 6/2023',
      'trước 05-6-2023',
      'trước ngày 05/6',
      'trước 05/6',
      'trước ngày 05 tháng 6',
      '6 tháng (trước ngày 05 tháng 6 năm 2023)',
      'báo cáo 6 tháng trước ngày 05 tháng 6 năm 2023',
      'sơ kết 6 tháng đầu năm, hoàn thành trước ngày 05/6 để tổng hợp',
      'tổng kết công tác năm 2022 trước ngày 05/6/2023',
      'trước mắt, gửi báo cáo trước ngày 05/6/2023',
      'tiếp tục rà soát, báo cáo trước ngày 05/6/2023',
      'theo Công văn số 12-CV/BTG ngày 03/02/2023 và 13-CV/BTG, trước ngày 05/6/2023',
      'Thời hạn: trước ngày 05/6/2023.',
    ],
  ],
  [
    on('before', '2023-12-05'),
    ['báo cáo tổng kết công tác năm 2023 (trước ngày 05 tháng 12 năm 2023)', 'báo cáo năm 2023 trước ngày 05/12'],
  ],
  [on('before', '2024-01-15'), ['báo cáo năm 2023 trước ngày 15/01/2024']],
  [
    on('by', '2023-06-05'),
    [
      'chậm nhất ngày 05/6/2023',
      'chậm nhất là ngày 05 tháng 6 năm 2023',
      'chậm nhất vào ngày 5/6',
      'chậm nhất là vào ngày 5/6',
      'đến hết ngày 05 tháng 6 năm 2023',
      'hạn cuối ngày 05/6/2023',
      'hạn cuối là ngày 05/6/2023',
      'hạn cuối: 05/6/2023',
      'hạn chót là 05/6/2023',
      'không quá ngày 05/6/2023',
      'không muộn hơn ngày 05/6/2023',
      'muộn nhất ngày 05/6',
      'muộn nhất là 05/6/2023',
    ],
  ],
  [
    recurring('before', 'quarter', 'last', 10),
    [
      'trước ngày 10 tháng cuối cùng của quý',
      'trước ngày 10 của tháng cuối quý',
      'trước ngày 10 tháng cuối mỗi quý',
      'trước ngày 10 tháng thứ ba hằng quý',
      'trước ngày 10 các tháng cuối quí',
      'báo cáo quý (trước ngày 10 tháng cuối cùng của quý)',
      'hàng quý, trước ngày 10 tháng cuối cùng của quý',
    ],
  ],
  [recurring('before', 'quarter', 'last', 30), ['trước ngày 30 tháng cuối quý']],
  [recurring('by', 'quarter', 'last', 10), ['chậm nhất là ngày 10 tháng cuối cùng của quý']],
  [recurring('by', 'quarter', 'last', 'last'), ['chậm nhất ngày cuối cùng của tháng cuối quý']],
  [
    recurring('before', 'quarter', 1, 10),
    ['trước ngày 10 tháng đầu quý', 'trước ngày 10 của tháng đầu tiên trong quý'],
  ],
  [recurring('before', 'quarter', 2, 10), ['trước ngày 10 tháng thứ hai của quý', 'trước ngày 10 tháng thứ 2 mỗi quý']],
  [
    recurring('before', 'quarter', 'next', 5),
    ['trước ngày 05 tháng đầu quý sau', 'trước ngày 05 của tháng đầu của quý sau'],
  ],
  [recurring('by', 'quarter', 'next', 5), ['chậm nhất ngày 05 tháng đầu tiên của quý tiếp theo']],
  [
    recurring('before', 'month', null, 5),
    [
      'trước ngày 05 hàng tháng',
      'trước ngày 5 của mỗi tháng',
      'hàng tháng, trước ngày 05',
      'Trước ngày 05 hằng tháng.',
    ],
  ],
  [recurring('by', 'month', null, 20), ['chậm nhất ngày 20 hằng tháng', 'chậm nhất vào ngày 20 hàng tháng']],
  [
    recurring('before', 'month', 'next', 5),
    ['trước ngày 05 tháng sau', 'trước ngày 05 của tháng kế tiếp', 'định kỳ hàng tháng, trước ngày 05 tháng sau'],
  ],
  [recurring('before', 'month', null, 'last'), ['trước ngày cuối cùng của tháng', 'trước ngày cuối cùng hàng tháng']],
  [recurring('by', 'month', null, 'last'), ['chậm nhất ngày cuối tháng']],
  [
    recurring('before', 'year', 12, 5),
    ['trước ngày 05 tháng 12 hàng năm', 'trước ngày 05/12 hằng năm', 'Hằng năm, trước ngày 05 tháng 12'],
  ],
  [
    every('quarter'),
    [
      'hàng quý',
      'hằng quý',
      'định kỳ hàng quý',
      'mỗi quý',
      'mỗi quý một lần',
      'mỗi quý 01 lần',
      'thường xuyên, định kỳ hàng quý',
      'giao ban định kỳ hàng quý về công tác khoa giáo hoặc thông qua tổ khoa giáo',
    ],
  ],
  [every('month'), ['định kỳ hàng tháng', 'hằng tháng', 'mỗi tháng', 'giao ban hàng tháng theo chương trình năm']],
  [every('half'), ['6 tháng một lần', '06 tháng/lần', 'sáu tháng 1 lần', 'mỗi 6 tháng']],
  [every('year'), ['hàng năm', 'hằng năm']],
  [
    during('2023-Q2'),
    [
      'trong quý II năm 2023',
      'trong quý II/2023',
      'quý II/2023',
      'Quý II',
      'trong quý 2 năm 2023',
      'trong quý II của năm 2023',
      'trong quý II',
      'vào quý II/2023',
      'tổng kết 10 năm Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Hội nghị lần thứ 8 trong quý II năm 2023',
    ],
  ],
  [during('2024-Q4'), ['trong quý IV năm 2024']],
  [during('2023-06'), ['trong tháng 6 năm 2023', 'trong tháng 6/2023', 'trong tháng 06']],
  [during('2023-H1'), ['trong 6 tháng đầu năm 2023', 'trong sáu tháng đầu năm', '6 tháng đầu năm 2023']],
  [during('2023-H2'), ['trong 6 tháng cuối năm 2023', '6 tháng cuối năm']],
  [during('2023'), ['trong năm 2023', 'triển khai trong cả năm 2023']],
  [
    range('2023-03-15', '2023-04-15'),
    [
      'từ ngày 15 tháng 3 năm 2023 đến ngày 15 tháng 4 năm 2023',
      'từ ngày 15 tháng 3 đến hết ngày 15 tháng 4 năm 2023',
      'từ 15/3/2023 đến 15/4/2023',
      'từ ngày 15/3 đến ngày 15/4',
    ],
  ],
  [
    range('2024-03-15', '2024-04-15'),
    ['từ ngày 15/3 đến ngày 15/4/2024', 'từ ngày 15 tháng 3 năm 2024 đến ngày 15 tháng 4'],
  ],
  [range('2023-04-15', '2023-04-15'), ['từ ngày 15/4/2023 đến hết ngày 15/4/2023']],
  [range('2023-04-01', '2023-04-15'), ['từ ngày 01 đến ngày 15 tháng 4 năm 2023', 'từ ngày 01 đến 15/4/2023']],
  [pending, ['theo hướng dẫn của Trung ương', 'khi có hướng dẫn', 'khi có hướng dẫn của Thành ủy']],
  [
    ongoing,
    [
      'tiếp tục',
      'thường xuyên',
      'chủ động tham mưu',
      'tiếp tục quán triệt và triển khai thực hiện Quyết định số 238-QĐ/TW',
    ],
  ],
];

const LEFT_ALONE: Record<string, string[]> = {
  'it states no time': [
    '',
    'trước mắt',
    'năm trước',
    'so với quý trước',
    'trước đây',
    'Ban Tuyên giáo chủ động tham mưu',
  ],
  'its day is of no month': ['trước ngày 05', 'chậm nhất ngày 20', 'báo cáo trước ngày 25 để tổng hợp'],
  'it may count from one thing to another': ['từ 01 đến 15 tháng 4 năm 2023', 'từ 10 đến 15/4/2023'],
  'it states no interval': ['định kỳ', 'sinh hoạt định kỳ', 'thường xuyên, định kỳ'],
  'its date has no boundary': [
    'ngày 05/6/2023',
    'vào ngày 05/6/2023',
    'đến ngày 05/6/2023',
    'so với quý trước, ngày 05/6/2023',
  ],
  'it says when a thing begins': [
    'sau ngày 05/6/2023',
    'kể từ ngày 05/6/2023',
    'từ ngày 05/6/2023',
    'không trước ngày 05/6/2023',
  ],
  'the calendar has no such day': [
    'trước ngày 31 tháng 6 năm 2023',
    'trước ngày 29/02',
    'trước ngày 00/6/2023',
    'trước ngày 05/13/2023',
    'trong tháng 13 năm 2023',
    'từ ngày 31/6 đến ngày 15/7/2023',
    'từ ngày 15/6 đến ngày 31/6/2023',
    'trong quý V',
    'từ ngày 15/5 đến ngày 15/4/2023',
  ],
  'its months do not all have the day': [
    'trước ngày 31 tháng cuối quý',
    'trước ngày 31 tháng đầu quý',
    'trước ngày 30 tháng thứ hai của quý',
    'trước ngày 31 tháng đầu quý sau',
    'trước ngày 30 hàng tháng',
    'trước ngày 29/02 hàng năm',
  ],
  'it states two rules': [
    'trước ngày 05/6 và 05/12',
    'trước ngày 05/6/2023 hoặc 05/7/2023',
    'trước ngày 05/6/2023, chậm nhất ngày 10/6/2023',
    'trước ngày 05/6 và ngày 05/12 hàng năm',
    'trước ngày 5, 20 hàng tháng',
    'chậm nhất trước ngày 05/6/2023',
    'trong quý II, III năm 2023',
    'trong quý II và quý III năm 2023',
    'trong tháng 6-7/2023',
    'trong năm 2023 và 2024',
    'trong quý II năm 2023, trước ngày 15/6/2023',
    'hàng tháng, quý, năm',
    'báo cáo quý, 6 tháng và hàng năm',
    'hàng tháng, hàng quý',
    'giao ban hàng quý, báo cáo trước ngày 05 tháng sau',
    'báo cáo hàng năm trước ngày 05/12/2023',
    'tiếp tục thực hiện theo hướng dẫn của Trung ương',
    'trước ngày 05/6/2023 hoặc khi có hướng dẫn',
  ],
  'it makes an exception': [
    'trước ngày 10 tháng cuối cùng của quý (trừ quý IV)',
    'trước ngày 10 tháng cuối quý, riêng quý IV theo thông báo',
    'từ trước ngày 05/6 lùi sang ngày 10/6/2023',
  ],
  'it counts days': [
    'chậm nhất 05 ngày sau khi kết thúc',
    'trước 10 ngày',
    'trước 6 tháng 5 ngày',
    '05 ngày làm việc trước ngày 05/6/2023',
    'một tuần trước ngày 05/6/2023',
    '2 tháng trước ngày 05/6/2023',
    'trước ngày 05/6/2023 ít nhất 2 tháng',
  ],
  'it names an hour': ['trước 17 giờ 00 ngày 05/6/2023', 'trước 17h ngày 05/6/2023', 'chậm nhất 16:30 ngày 05/6/2023'],
  'it takes the day in after all': ['trong và trước ngày 05/6/2023', 'trước hoặc trong ngày 05/6/2023'],
  'its year is another one': [
    'trước ngày 05 tháng 6 năm sau',
    'báo cáo năm 2022 trước ngày 15/01',
    'trong quý II năm học 2022-2023',
    'trước ngày 05/6/23',
  ],
  'its period is one of a kind': [
    'trước ngày 10 tháng cuối quý II năm 2023',
    'trước ngày 10 tháng cuối quý này',
    'trước ngày cuối tháng 6',
    'trước ngày cuối tháng sáu',
    'trong quý II hàng năm',
  ],
  'no rule of ours says it': [
    'hàng tuần',
    'mỗi năm hai lần',
    '2 lần mỗi quý',
    '3 tháng một lần',
    'trước ngày 10 tháng cuối quý sau',
    'trước tháng 6 năm 2023',
    'đến hết quý II năm 2023',
    'chậm nhất trong quý II năm 2023',
    'từ tháng 3 đến tháng 6 năm 2023',
    'từ ngày 20 đến ngày 25 hàng tháng',
    'từ nay đến hết ngày 15/4/2023',
    'trước ngày 10 tháng 3 âm lịch',
  ],
  'the time belongs to something else': [
    'báo cáo quý II/2023',
    'báo cáo 6 tháng đầu năm',
    'theo kế hoạch hàng năm',
    'rà soát văn bản ban hành trước ngày 01/01/2023',
    'số liệu tính đến hết ngày 31/5/2023',
    'theo Quyết định số 238-QĐ/TW ngày 30 tháng 9 năm 2020',
  ],
  'a month may be counted from a quarter': ['báo cáo quý trước ngày 05 tháng sau', 'báo cáo năm trước ngày cuối tháng'],
};

const phrases = READ.flatMap(([rule, texts]) => texts.map((text) => ({ text, rule })));

describe('A phrase', () => {
  test.each(phrases)('“$text” is read', ({ text, rule }) => {
    expect(readPhrase(text, YEAR)).toEqual(rule);
  });

  for (const [reason, texts] of Object.entries(LEFT_ALONE)) {
    test.each(texts)(`“%s” is left alone: ${reason}`, (text) => {
      expect(readPhrase(text, YEAR)).toBeUndefined();
    });
  }

  test('without a year is of the programme’s year', () => {
    expect(readPhrase('trước ngày 29/02', 2024)).toEqual(on('before', '2024-02-29'));
    expect(readPhrase('trong quý II', 2024)).toEqual(during('2024-Q2'));
  });

  test('reads the same with more spaces, in capitals and in decomposed letters', () => {
    const space = fc.constantFrom(' ', '  ', '\t', '\u00a0', ' \n ');
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        space,
        fc.boolean(),
        fc.boolean(),
        ({ text, rule }, gap, upper, split) => {
          const spaced = gap + text.replaceAll(' ', gap) + gap;
          const cased = upper ? spaced.toUpperCase() : spaced;
          expect(readPhrase(split ? cased.normalize('NFD') : cased, YEAR)).toEqual(rule);
        },
      ),
    );
  });

  test('never throws, and is read in no time', () => {
    const words = [
      'trước',
      'ngày',
      '05',
      'tháng',
      '6',
      'quý',
      'II',
      'năm',
      '2023',
      'hàng',
      'của',
      'từ',
      'đến',
      ',',
      '/',
      '·',
    ];
    const jumble = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), jumble), (text) => void readPhrase(text, YEAR)));
    for (const word of ['trước ngày ', 'hàng tháng, ', 'từ ngày 1 đến ', '1/', '1 tháng ', 'chậm nhất là vào ', ' ']) {
      expect(() => readPhrase(word.repeat(300), YEAR)).not.toThrow();
    }
  });

  test('that is doubled by another date is never read', () => {
    const dated = phrases.filter(({ rule }) => rule.form === 'date');
    const joint = fc.constantFrom(' và ', ', ', ' hoặc ', '; ', ' - ', ' (', ' đến ');
    fc.assert(
      fc.property(fc.constantFrom(...dated), joint, ({ text }, by) => {
        expect(readPhrase(`${text}${by}ngày 07/8/2023`, YEAR)).toBeUndefined();
      }),
    );
  });
});

const FREQUENCIES: MonthlyFrequency[] = ['month', 'quarter', 'half', 'year'];
const NEIGHBOURS: Record<string, string[]> = {
  '2023': ['2022', '2023-H1'],
  '2023-H1': ['2023-H2', '2024-H1', '2023-Q1'],
  '2023-H2': ['2023-H1', '2023-Q3'],
  '2023-Q2': ['2023-Q1', '2023-Q3', '2024-Q2', '2023-H1'],
  '2024-Q4': ['2024-Q3', '2023-Q4'],
  '2023-06': ['2023-05', '2023-07', '2022-06', '2023-Q2'],
};
const flip = (boundary: Boundary): Boundary => (boundary === 'by' ? 'before' : 'by');

/** A rule with one thing about it changed, in every way. */
function mutate(rule: QuotedRule): QuotedRule[] {
  switch (rule.form) {
    case 'date':
      return [
        ...[-365, -31, -1, 1, 31, 365].map((days) => ({ ...rule, date: addDays(rule.date, days) })),
        { ...rule, boundary: flip(rule.boundary) },
      ];
    case 'recurring':
      return [
        { ...rule, day: rule.day === 'last' ? 28 : rule.day + 1 },
        { ...rule, boundary: flip(rule.boundary) },
        ...([1, 2, 'last', 'next'] as const)
          .filter((month) => month !== rule.month && rule.every !== 'month')
          .filter((month) => !(month === 'last' && rule.month === 12))
          .map((month) => ({ ...rule, month })),
        ...FREQUENCIES.filter((frequency) => frequency !== rule.every).map((frequency) => ({
          ...rule,
          every: frequency,
        })),
      ];
    case 'every':
      return FREQUENCIES.filter((frequency) => frequency !== rule.every).map(every);
    case 'during':
      return NEIGHBOURS[rule.period]!.map(during);
    case 'range':
      return [
        { ...rule, from: addDays(rule.from, 1) },
        { ...rule, to: addDays(rule.to, 1) },
      ];
    default:
      return [];
  }
}

describe('The check of quotes', () => {
  const check = (item: Partial<Item>, year?: number) => {
    const found: unknown[] = [];
    const program = year === undefined ? {} : { year };
    checkQuotes({ program, documents: [], sections: [{ items: [item] }] }, (...finding) => found.push(finding));
    return found;
  };

  test('tells what the phrase says and what the file does, at the rule', () => {
    expect(check({ quote: 'trước ngày 05/6', when: readRule({ by: '2023-06-05' }) }, YEAR)).toEqual([
      [
        'quote-mismatch',
        ['sections', 0, 'items', 0, 'when'],
        { phrase: 'trước ngày 05/6', said: on('before', '2023-06-05'), encoded: on('by', '2023-06-05') },
      ],
    ]);
  });

  test('tells of a month’s rule though no month is named in it', () => {
    const monthly = readRule({ every: 'month', before: { day: 6 } });
    expect(check({ quote: 'trước ngày 05 hàng tháng', when: monthly }, YEAR)).toHaveLength(1);
    expect(check({ quote: 'trước ngày 06 hàng tháng', when: monthly }, YEAR)).toEqual([]);
  });

  test('is silent where they agree, where the phrase is unclear and where a part is missing', () => {
    expect(check({ quote: 'trước ngày 05/6', when: readRule({ before: '2023-06-05' }) }, YEAR)).toEqual([]);
    expect(check({ quote: 'ngày 05/6', when: readRule({ before: '2023-06-06' }) }, YEAR)).toEqual([]);
    expect(check({ quote: 'trước ngày 05/6', when: readRule({ by: '2023-06-05' }) })).toEqual([]);
    expect(check({ quote: 'trước ngày 05/6' }, YEAR)).toEqual([]);
    expect(check({ when: readRule({ by: '2023-06-05' }) }, YEAR)).toEqual([]);
  });
});

describe('A rule encoded from a phrase', () => {
  test.each(phrases)('“$text” agrees as it is read, and with nothing about it changed', ({ text, rule }) => {
    const said = readPhrase(text, YEAR)!;
    expect(rulesAgree(said, rule)).toBe(true);
    for (const changed of mutate(rule)) expect([changed, rulesAgree(said, changed)]).toEqual([changed, false]);
  });

  test.each<[string, QuotedRule, QuotedRule, boolean]>([
    ['a frequency alone, with a day added', every('quarter'), recurring('before', 'quarter', 'last', 10), true],
    [
      'a frequency alone, with another frequency’s day',
      every('quarter'),
      recurring('before', 'month', null, 10),
      false,
    ],
    ['a recurring day, with the day left out', recurring('before', 'quarter', 'last', 10), every('quarter'), false],
    ['a quarter, as its range of dates', during('2023-Q2'), range('2023-04-01', '2023-06-30'), true],
    ['a range, as the quarter it spans', range('2023-04-01', '2023-06-30'), during('2023-Q2'), true],
    ['a quarter, as its last day', during('2023-Q2'), on('by', '2023-06-30'), false],
    ['a date, as one of every year', on('before', '2023-12-05'), recurring('before', 'year', 12, 5), false],
    ['a day of every year, as the date', recurring('before', 'year', 12, 5), on('before', '2023-12-05'), false],
    ['“before” a day, as “by” its eve', on('before', '2023-06-05'), on('by', '2023-06-04'), false],
    [
      'a quarter’s last month, as its third',
      recurring('by', 'quarter', 'last', 10),
      recurring('by', 'quarter', 3, 10),
      true,
    ],
    ['31 tháng 12, as the last day', recurring('by', 'year', 12, 31), recurring('by', 'year', 'last', 'last'), true],
    [
      '31 tháng 01 of the year after, as its last day',
      recurring('by', 'year', 'next', 31),
      recurring('by', 'year', 'next', 'last'),
      true,
    ],
    [
      'the last day of a quarter’s last month, as its 31st',
      recurring('by', 'quarter', 'last', 'last'),
      recurring('by', 'quarter', 'last', 31),
      false,
    ],
    ['28 tháng 2, as the last day', recurring('by', 'year', 2, 28), recurring('by', 'year', 2, 'last'), false],
    ['hàng tháng, for the month before', recurring('by', 'month', null, 5), recurring('by', 'month', 'next', 5), true],
    ['tháng sau, for the month itself', recurring('by', 'month', 'next', 5), recurring('by', 'month', null, 5), false],
    [
      'ngày cuối tháng, for the month before',
      recurring('by', 'month', null, 'last'),
      recurring('by', 'month', 'next', 'last'),
      false,
    ],
    ['a date to be given, still awaited', pending, pending, true],
    ['a date to be given, given since', pending, on('before', '2023-06-05'), true],
    ['a date to be given, as work without one', pending, ongoing, false],
    ['work without a date, as such', ongoing, ongoing, true],
    ['work without a date, awaiting one', ongoing, pending, true],
    ['work without a date, as dated', ongoing, every('quarter'), false],
    ['a date, still awaited', on('before', '2023-06-05'), pending, false],
    ['a window, as work without a date', during('2023-Q2'), ongoing, false],
  ])('%s', (_, said, encoded, agree) => {
    expect(rulesAgree(said, encoded)).toBe(agree);
  });

  test('takes every form that a file may write', () => {
    expect(encodeRule(readRule({ before: '2023-06-05' }))).toEqual(on('before', '2023-06-05'));
    expect(encodeRule(readRule({ by: '2023-06-05' }))).toEqual(on('by', '2023-06-05'));
    expect(encodeRule(readRule({ every: 'quarter', before: { month: 'last', day: 10 } }))).toEqual(
      recurring('before', 'quarter', 'last', 10),
    );
    expect(encodeRule(readRule({ every: 'month', by: { day: 'last' } }))).toEqual(
      recurring('by', 'month', null, 'last'),
    );
    expect(encodeRule(readRule({ every: 'half' }))).toEqual(every('half'));
    expect(encodeRule(readRule({ during: '2023-H1' }))).toEqual(during('2023-H1'));
    expect(encodeRule(readRule({ from: '2023-03-15', to: '2023-04-15' }))).toEqual(range('2023-03-15', '2023-04-15'));
    expect(encodeRule(readRule({ pending: 'theo hướng dẫn của Trung ương' }))).toEqual(pending);
    expect(encodeRule(readRule({ ongoing: 'tiếp tục' }))).toEqual(ongoing);
  });
});
