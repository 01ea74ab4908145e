import type { QuotedRule } from '../core/diagnostic.ts';
import {
  type Found,
  makeDate,
  makeEvery,
  makePeriod,
  makeQuarterly,
  makeRange,
  makeRecurring,
} from './phrase-rules.ts';
import { matchPhrase } from './phrase-text.ts';

/** One kind of phrase in a tidied text, and the rule it states; undefined where no rule can be made of what was found. */
interface Reading {
  pattern: RegExp;
  /** `year` is the year meant where none is written, or undefined where that cannot be told. */
  read: (found: Found, year: number | undefined) => QuotedRule | undefined;
}

const BOUNDARY =
  '(?:(?<before>trước)|(?:chậm nhất|muộn nhất|trễ nhất|không (?:quá|muộn hơn|chậm hơn)|đến hết|hạn (?:cuối(?: cùng)?|chót))' +
  ':?(?: (?:là|vào|đến|hết|trong)){0,2}:?)';
const DAY = String.raw`ngày (?:(?<day>\d{1,2})|(?<lastDay>cuối(?: cùng)?))`;
const DAY_AND_MONTH = String.raw`(?<day>\d{1,2}) tháng (?<month>\d{1,2})`;
const YEAR = String.raw`(?: năm (?<year>\d{4}))?(?! (?:các )?năm)`;
const AFTER = '(?:sau|kế tiếp|tiếp theo|liền kề|liền sau)';
const WITHIN = '(?:trong|vào)(?: suốt| cả)?';
// "tháng 6", "tháng sáu", "tháng cuối quý": a month of its own, where "tháng" was to mean each month.
const PARTICULAR = String.raw`(?! (?:\d|(?:này|sau|tới|trước|kế|tiếp|đầu|giữa|cuối|thứ|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?!\p{L})))`;

/** The phrases that state a rule, the longer before those that they contain. */
export const READINGS: Reading[] = [
  {
    pattern: matchPhrase(
      String.raw`từ (?:(?<named>ngày) )?(?<fromDay>\d{1,2})(?: tháng (?<fromMonth>\d{1,2})(?: năm (?<fromYear>\d{4}))?)?` +
        ` (?:đến|tới)(?: hết)?(?: ngày)? ${DAY_AND_MONTH}${YEAR}(?! hàng)`,
    ),
    read: makeRange,
  },
  {
    pattern: matchPhrase(
      `${BOUNDARY} ${DAY} (?:các )?tháng (?<place>cuối cùng|cuối|đầu tiên|đầu|giữa|thứ (?:nhất|hai|ba|[123]))(?: trong)?(?: (?:hàng|các|từng))?` +
        String.raw` quý(?<next> ${AFTER})?(?! (?:\d|(?:[ivx]+|trước|nay|này|tới|đầu|cuối)(?!\p{L})))`,
    ),
    read: makeQuarterly,
  },
  {
    // Without "ngày", "trước 6 tháng 5 ngày" would look like a date: there a year or the end of the phrase must vouch for it.
    pattern: matchPhrase(
      `(?<lead>hàng năm[,:]? )?${BOUNDARY} (?<named>ngày )?${DAY_AND_MONTH}${YEAR}(?<trail> hàng năm)?(?:(?<end>(?=$|[.,;:()]| \\())|)`,
    ),
    read: makeDate,
  },
  { pattern: matchPhrase(`${BOUNDARY} ${DAY} tháng ${AFTER}`), read: (found) => makeRecurring(found, 'month', 'next') },
  {
    pattern: matchPhrase(`${BOUNDARY} ngày (?<lastDay>cuối(?: cùng)?)(?: hàng)? tháng${PARTICULAR}`),
    read: (found) => makeRecurring(found, 'month', null),
  },
  {
    pattern: matchPhrase(
      String.raw`(?<lead>hàng tháng[,:]? )?${BOUNDARY} ngày (?<day>\d{1,2})(?<trail> hàng tháng${PARTICULAR})?(?! tháng)`,
    ),
    read: (found) => (found.lead || found.trail ? makeRecurring(found, 'month', null) : undefined),
  },
  {
    pattern: matchPhrase(String.raw`${WITHIN} quý (?<quarter>0?[1-4]|i{1,3}|iv)${YEAR}`),
    read: makePeriod,
  },
  { pattern: matchPhrase(String.raw`${WITHIN} tháng (?<month>\d{1,2})${YEAR}`), read: makePeriod },
  {
    pattern: matchPhrase(String.raw`${WITHIN} 6 tháng (?<half>đầu|cuối) năm(?: (?<year>\d{4}))?(?! học)`),
    read: makePeriod,
  },
  { pattern: matchPhrase(String.raw`${WITHIN} năm (?<year>\d{4})`), read: makePeriod },
  {
    // "quý, 6 tháng và hàng năm" says more than its end; "kế hoạch hàng năm" names a plan, not a time.
    pattern: matchPhrase(
      '(?<!(?:tháng|quý|năm) ?(?:,|/|và|hoặc|hay) ?(?:định kỳ )?)(?<!(?:kế hoạch|chương trình)(?: công tác)? )' +
        String.raw`(?:hàng (?<unit>6 tháng|tháng|quý|năm)(?: (?:một|0?1) lần)?${PARTICULAR}(?! học)|6 tháng(?: |\/)(?:(?:một|0?1) )?lần)`,
    ),
    read: makeEvery,
  },
  { pattern: matchPhrase('theo hướng dẫn của|khi có hướng dẫn'), read: () => ({ form: 'pending' }) },
  { pattern: matchPhrase('^(?:tiếp tục|thường xuyên|chủ động)'), read: () => ({ form: 'ongoing' }) },
];
