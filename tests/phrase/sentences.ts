import fc from 'fast-check';

/** A sentence made of parts, and what it says. */
export interface Sentence {
  phrase: string;
  reads: string;
}

const DAYS = Array.from({ length: 28 }, (_, index) => index + 1);
const boundary = fc.constantFrom(
  { words: 'trước', says: 'before' },
  { words: 'vào trước', says: 'before' },
  { words: 'chậm nhất', says: 'by' },
  { words: 'chậm nhất là', says: 'by' },
  { words: 'muộn nhất vào', says: 'by' },
  { words: 'không muộn hơn', says: 'by' },
  { words: 'đến hết', says: 'by' },
  { words: 'vào', says: 'on' },
);
const day = fc.oneof(
  fc
    .constantFrom(...DAYS)
    .map((number) => ({ words: `ngày ${String(number).padStart(2, '0')}`, says: `day ${number}` })),
  fc.constantFrom(...DAYS.slice(7)).map((number) => ({ words: `ngày thứ ${number}`, says: `day ${number}` })),
  fc.constant({ words: 'ngày cuối cùng', says: 'day last' }),
  fc.constantFrom(['đầu tiên', 1], ['thứ ba', 3], ['cuối cùng', 'last']).map(([words, nth]) => ({
    words: `ngày làm việc ${words}`,
    says: `workday ${nth}`,
  })),
);
const relation = fc.constantFrom(
  { words: '', says: '' },
  { words: ' báo cáo', says: '' },
  { words: ' sau', says: ' of the next' },
  { words: ' tiếp theo', says: ' of the next' },
  { words: ' kế tiếp', says: ' of the next' },
  { words: ' liền kề', says: ' of the next' },
);
const place = fc.constantFrom(
  { words: 'đầu', says: '1' },
  { words: 'đầu tiên', says: '1' },
  { words: 'thứ hai', says: '2' },
  { words: 'cuối', says: 'last' },
  { words: 'cuối cùng', says: 'last' },
);
const month = fc.integer({ min: 1, max: 12 });
const of = fc.constantFrom(' ', ' của ', ' trong ');
const report = fc.constantFrom('', 'gửi báo cáo ', 'Các đơn vị gửi về Ban Tuyên giáo ', 'Định kỳ, ');

const monthly = fc.tuple(boundary, day, of, relation).map(([limit, d, link, next]) => ({
  phrase: `${limit.words} ${d.words}${link}tháng${next.words}`,
  reads: `each month ${limit.says} ${d.says}, month 1${next.says}`,
}));

const quarterly = fc.tuple(boundary, day, of, place, relation).map(([limit, d, link, at, next]) => ({
  phrase: `${limit.words} ${d.words}${link}tháng ${at.words} của quý${next.words}`,
  reads: `each quarter ${limit.says} ${d.says}, month ${at.says}${next.says}`,
}));

const yearly = fc
  .tuple(boundary, fc.constantFrom(...DAYS), month, fc.constantFrom(' hằng năm', ' hàng năm', ' của năm báo cáo'))
  .map(([limit, d, m, each]) => ({
    phrase: `${limit.words} ngày ${d} tháng ${m}${each}`,
    reads: `each year ${limit.says} day ${d}, month ${m}`,
  }));

const dated = fc.tuple(boundary, fc.constantFrom(...DAYS), month).map(([limit, d, m]) => ({
  phrase: `${limit.words} ngày ${d}/${m}/2026`,
  reads: `${limit.says} 2026-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
}));

const timed = fc.tuple(fc.integer({ min: 7, max: 18 }), fc.constantFrom(...DAYS)).map(([hour, d]) => ({
  phrase: `trước ${hour} giờ 30 ngày ${d} hằng tháng`,
  reads: `each month by day ${d}, month 1 at ${String(hour).padStart(2, '0')}:30`,
}));

const weekly = fc
  .tuple(boundary, fc.constantFrom(['thứ Hai', 'Monday'], ['thứ Năm', 'Thursday'], ['Chủ nhật', 'Sunday']))
  .map(([limit, [words, weekday]]) => ({
    phrase: `${limit.words} ${words} hằng tuần`,
    reads: `each week ${limit.says} ${weekday}`,
  }));

const counted = fc
  .tuple(
    fc.integer({ min: 1, max: 90 }),
    fc.constantFrom(['ngày', 'days'], ['ngày làm việc', 'workdays']),
    fc.constantFrom('kể từ ngày kết thúc', 'sau khi kết thúc', 'tính từ ngày kết thúc'),
    fc.constantFrom(['tháng', 'month'], ['quý', 'quarter'], ['năm', 'year'], ['năm tài chính', 'year']),
  )
  .map(([count, [words, unit], link, [period, every]]) => ({
    phrase: `chậm nhất ${count} ${words} ${link} ${period}`,
    reads: `each ${every} by ${count} ${unit} after it`,
  }));

/** Sentences of every kind, with words that say nothing of time before them. */
export const sentence: fc.Arbitrary<Sentence> = fc
  .tuple(report, fc.oneof(monthly, quarterly, yearly, dated, timed, weekly, counted))
  .map(([before, { phrase, reads }]) => ({ phrase: before + phrase, reads }));
