import type { QuotedRule } from '../core/diagnostic.ts';
import { type Found, makeDate, makeEvery, makePeriod, makeQuarterly, makeRange, makeRecurring } from './rules.ts';
import { LETTER, matchPhrase } from './text.ts';

/** A kind of phrase in a tidied text, and the rule it states; undefined where no rule can be made of what was found. */
interface Reading {
  pattern: RegExp;
  /** `year` is the year meant where none is written, or undefined where that cannot be told. */
  read: (found: Found, year: number | undefined) => QuotedRule | undefined;
}

const LATEST = '(?:chậm|muộn|trễ) nhất|không (?:quá|muộn hơn|chậm hơn)|đến hết|hạn (?:cuối(?: cùng)?|chót)';
const BOUNDARY = `(?:(?<before>trước)|(?:${LATEST}):?(?: (?:là|vào|đến|hết|trong)){0,2}:?)`;
const DAY = String.raw`ngày (?:(?<day>\d{1,2})|(?<lastDay>cuối(?: cùng)?))`;
const DAY_AND_MONTH = String.raw`(?<day>\d{1,2}) tháng (?<month>\d{1,2})`;
const YEAR = String.raw`(?: năm (?<year>\d{4}))?(?! (?:các )?năm)`;
// Without "ngày", "trước 6 tháng 5 ngày" would look like a date: a year or the end of the phrase must vouch for it.
const END = String.raw`(?:(?<end>(?=$|[.,;:()]| \())|)`;
const FIRST_DAY = String.raw`(?<fromDay>\d{1,2})(?: tháng (?<fromMonth>\d{1,2})(?: năm (?<fromYear>\d{4}))?)?`;
const PLACE = '(?<place>cuối cùng|cuối|đầu tiên|đầu|giữa|thứ (?:nhất|hai|ba|[123]))';
const AFTER = '(?:sau|kế tiếp|tiếp theo|liền kề|liền sau)';
const WITHIN = '(?:trong|vào)(?: suốt| cả)?';
const ONCE = '(?:một|0?1) lần';
// "tháng 6", "tháng sáu", "tháng này", "quý II": one of them, where each of them was to be meant.
const MONTH_WORD = 'giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp';
const ONE_OF_THEM = `[0-9]|(?:này|nay|sau|tới|trước|kế|tiếp|đầu|giữa|cuối|thứ|[ivx]+|${MONTH_WORD})(?!${LETTER})`;
const EACH = `(?! (?:${ONE_OF_THEM}))`;
// "quý, 6 tháng và hàng năm" says more than its end; "kế hoạch hàng năm" names a plan, not a time.
const ON_ITS_OWN =
  '(?<!(?:tháng|quý|năm) ?(?:,|/|và|hoặc|hay) ?(?:định kỳ )?)(?<!(?:kế hoạch|chương trình)(?: công tác)? )';

/** The phrases that state a rule, the longer before those that they contain. */
export const READINGS: Reading[] = [
  {
    pattern: matchPhrase(
      `từ (?<named>ngày )?${FIRST_DAY} (?:đến|tới)(?: hết)?(?: ngày)? ${DAY_AND_MONTH}${YEAR}(?! hàng)`,
    ),
    read: makeRange,
  },
  {
    pattern: matchPhrase(
      `${BOUNDARY} ${DAY} (?:các )?tháng ${PLACE}(?: trong)?(?: (?:hàng|các|từng))? quý(?<next> ${AFTER})?${EACH}`,
    ),
    read: makeQuarterly,
  },
  {
    pattern: matchPhrase(
      `(?<lead>hàng năm[,:]? )?${BOUNDARY} (?<named>ngày )?${DAY_AND_MONTH}${YEAR}(?<trail> hàng năm)?${END}`,
    ),
    read: makeDate,
  },
  { pattern: matchPhrase(`${BOUNDARY} ${DAY} tháng ${AFTER}`), read: (found) => makeRecurring(found, 'month', 'next') },
  {
    pattern: matchPhrase(`${BOUNDARY} ngày (?<lastDay>cuối(?: cùng)?)(?: hàng)? tháng${EACH}`),
    read: (found) => makeRecurring(found, 'month', null),
  },
  {
    pattern: matchPhrase(
      `(?<lead>hàng tháng[,:]? )?${BOUNDARY} ngày (?<day>\\d{1,2})(?<trail> hàng tháng${EACH})?(?! tháng)`,
    ),
    read: (found) => (found.lead || found.trail ? makeRecurring(found, 'month', null) : undefined),
  },
  { pattern: matchPhrase(`${WITHIN} quý (?<quarter>0?[1-4]|i{1,3}|iv)${YEAR}`), read: makePeriod },
  { pattern: matchPhrase(`${WITHIN} tháng (?<month>\\d{1,2})${YEAR}`), read: makePeriod },
  {
    pattern: matchPhrase(`${WITHIN} 6 tháng (?<half>đầu|cuối) năm(?: (?<year>\\d{4}))?(?! học)`),
    read: makePeriod,
  },
  { pattern: matchPhrase(`${WITHIN} năm (?<year>\\d{4})`), read: makePeriod },
  {
    pattern: matchPhrase(
      `${ON_ITS_OWN}(?:hàng (?<unit>6 tháng|tháng|quý|năm)(?: ${ONCE})?${EACH}(?! học)|6 tháng[ /](?:${ONCE}|lần))`,
    ),
    read: makeEvery,
  },
  { pattern: matchPhrase('theo hướng dẫn của|khi có hướng dẫn'), read: () => ({ form: 'pending' }) },
  { pattern: matchPhrase('^(?:tiếp tục|thường xuyên|chủ động)'), read: () => ({ form: 'ongoing' }) },
];
