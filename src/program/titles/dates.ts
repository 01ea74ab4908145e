import { type DueRule, namesWindow, reasonOf } from '../../core/due-rule.ts';
import { readPhrase } from '../../phrase/read.ts';
import type { DatesStatement } from '../../phrase/reading.ts';
import { compareQuote, listRules } from '../quotes/compare.ts';
import type { Calendar } from '../quotes/marks.ts';
import { shareQuote } from '../quotes/quoted.ts';

// A day beside these words is one of remembrance, or ends the data of a report.
const OTHER_DAY =
  /kỷ niệm|thành lập|truyền thống|chào mừng|hưởng ứng|giải phóng|quốc khánh|ngày sinh|ngày mất|số liệu|thời điểm|(?<!\d)0?0 giờ/i;
// What a day or a month may be in, so that other titles need not be read.
const MAYBE_DATE = /\d\s*[/.-]\s*\d|(?:ngày|tháng|trước|nhất|vào|mùng|mồng|hạn|sáng|chiều|tối)[\s:]+\d/i;
const OWN_DAY = /(?:ngày|sáng|chiều|tối|vào|hạn)\s+\d/i;

/**
 * The dates that a title gives its item, where its rule has none of them: "Họp tổng kết ngày 20/12" beside `on: 2023-12-25`.
 * Undefined where the title gives no date, or one that the rule has.
 */
export function findOtherDates(title: string, rule: DueRule, calendar: Calendar): DueRule[] | undefined {
  if (!MAYBE_DATE.test(title)) return undefined;
  const reading = readPhrase(title, calendar.span);
  const [first] = reading.alternatives;
  if (first?.kind !== 'dates' || reading.alternatives.some(({ kind }) => kind !== 'dates')) return undefined;
  if (!isOwn(first, title, rule)) return undefined;
  if (reasonOf(rule) !== null) return listRules(first);
  return compareQuote(shareQuote(reading, [rule], calendar), rule).form === 'differs' ? listRules(first) : undefined;
}

function isOwn({ rules }: DatesStatement, title: string, rule: DueRule): boolean {
  if (rules.some((each) => namesWindow(each.rule)) && !namesWindow(rule)) return false;
  if (rules.every(({ boundaryStated }) => boundaryStated)) return true;
  return reasonOf(rule) === null && !OTHER_DAY.test(title) && OWN_DAY.test(title);
}
