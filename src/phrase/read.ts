import type { QuotedRule } from '../core/diagnostic.ts';
import { READINGS } from './patterns.ts';
import { GAP, LETTER, matchWords, tidyPhrase } from './text.ts';

const NUMBER_WORD = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nửa';

/** Words about time, or against it, that no reading took up: with one of them left over, nothing is certain. */
const UNREAD = matchWords(
  String.raw`ngày \d+|\d+ ngày|\d{1,2}[/.-]\d{1,2}|\d{1,2} tháng \d{1,2}|(?:${NUMBER_WORD}) (?:ngày|tuần|tháng)|tuần`,
  String.raw`\d+ ?giờ|\d+ ?h(?: ?\d+)?|\d+:\d+|âm lịch`,
  String.raw`(?:trong|vào|hết|từ|đến|sau) (?:nay|hết|khi|ngày|tháng|quý|năm|\d+)|kể từ|trong vòng`,
  // "trước mắt" and "quý trước" are no boundary; a "trước" that no date follows is one that was not understood.
  String.raw`trước (?:ngày|tháng|quý|khi|\d+)`,
  `(?<!(?:năm|quý|tháng|kỳ) )trước(?! (?:mắt|đây|hết|tiên|đó|nay)(?!${LETTER}))`,
  'chậm nhất|muộn nhất|trễ nhất|sớm nhất|hạn cuối|hạn chót|đến hết',
  String.raw`hàng (?:ngày|tuần|tháng|quý|năm|kỳ|\d+|${NUMBER_WORD})|lần(?! thứ)`,
  // "không trước ngày", "trừ quý IV", "lùi từ … sang …", "số liệu tính đến hết ngày …".
  'không|chưa|trừ|riêng|thay|lùi|hoãn|gia hạn|số liệu|tính (?:đến|tới|từ)',
  // "trong và trước ngày …" takes in the day; "văn bản ban hành trước ngày …" sets no deadline.
  `(?:và|hoặc|hay|ban hành|ký|có hiệu lực|thành lập|kết nạp|phát sinh) ?${GAP}`,
  // "2 tháng trước ngày …" counts back from the day, but "báo cáo 6 tháng" is a report's name.
  String.raw`(?<!(?:báo cáo|sơ kết|tổng kết) )\d+ tháng ${GAP}`,
);

const OTHER_YEAR = matchWords('năm (?:sau|tới|nay|ngoái|kế|tiếp|trước(?! ngày))');
const LONGER_PERIOD = matchWords('quý|năm');
const OTHER_PERIOD = matchWords(String.raw`quý (?:\d+|[ivx]+)|tháng \d+|\d+ tháng|(?:đầu|giữa|cuối) (?:tháng|quý|năm)`);

/** What else in the text makes a reading of one form uncertain. */
const DOUBTS: { [Form in QuotedRule['form']]?: RegExp } = {
  // "trước ngày … ít nhất 2 tháng" counts back from the day.
  date: matchWords('ít nhất|tối thiểu'),
  recurring: OTHER_PERIOD,
  every: OTHER_PERIOD,
  during: OTHER_PERIOD,
  pending: matchWords('tiếp tục|thường xuyên|chủ động'),
  ongoing: matchWords('ngày|tháng|quý|năm|kỳ|trước|thời hạn'),
};

/**
 * The rule that the operative phrase of a document states, or undefined where that is not certain: a wrong reading
 * would accuse a programme that is right. So every word about time must have been understood, not just some of them.
 *
 * `trước ngày 05/6`, 2023 → before 2023-06-05 · `trước ngày 05/6 và 05/12`, 2023 → undefined
 */
export function readPhrase(quote: string, year: number): QuotedRule | undefined {
  let rest = tidyPhrase(quote);
  const assumed = namesOtherYear(rest, year) ? undefined : year;
  const rules: QuotedRule[] = [];
  for (const { pattern, read } of READINGS) {
    for (const { groups = {} } of rest.matchAll(pattern)) {
      const rule = read(groups, assumed);
      if (!rule) return undefined;
      rules.push(rule);
    }
    rest = rest.replace(pattern, GAP);
  }
  const rule = UNREAD.test(rest) ? undefined : unite(rules);
  return rule && !isDoubtful(rule, rest) ? rule : undefined;
}

/** "báo cáo năm 2022 trước ngày 15/01" does not tell the year of its date. */
function namesOtherYear(text: string, year: number): boolean {
  const years = text.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? [];
  return years.some((named) => Number(named) !== year) || OTHER_YEAR.test(text);
}

/** The one rule that several phrases state together. `hàng quý` and `trước ngày 10 tháng cuối quý` → the latter */
function unite(rules: QuotedRule[]): QuotedRule | undefined {
  const isTimed = rules.some(({ form }) => form !== 'ongoing' && form !== 'pending');
  const recurring = rules.find((rule) => rule.form === 'recurring');
  const told = rules.filter((rule) => {
    if (rule.form === 'ongoing') return !isTimed;
    return rule.form !== 'every' || rule.every !== recurring?.every;
  });
  return new Set(told.map((rule) => JSON.stringify(rule))).size === 1 ? told[0] : undefined;
}

function isDoubtful(rule: QuotedRule, rest: string): boolean {
  // "tháng sau" and "ngày cuối tháng" in a text about a quarter or a year may be counted from it.
  if (rule.form === 'recurring' && rule.every === 'month' && LONGER_PERIOD.test(rest)) return true;
  return DOUBTS[rule.form]?.test(rest) ?? false;
}
