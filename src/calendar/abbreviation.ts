// The abbreviations of Decree 30/2020/NĐ-CP, Annex III, for what an office draws up most often.
const ABBREVIATIONS: Record<string, string> = { 'báo cáo': 'BC', 'kế hoạch': 'KH' };

// “Báo cáo viên” is a speaker, “kế hoạch hóa” is planning.
const NAME = String.raw`(báo cáo(?!\s+viên\b)|kế hoạch(?!\s+h(?:óa|oá)(?!\p{L})))`;

// Words between such a name and its subject. The first part of another name, as in “công tác phí”, is none.
const BETWEEN = String.raw`về|việc|tình hình|kết quả|công tác(?!\s+(?:phí|xã hội|đảng)(?!\p{L}))|(?<=(?:việc|tình hình|kết quả)\s+)thực hiện`;

const BEGINNING = new RegExp(String.raw`^${NAME}(?:\s+(?:${BETWEEN}))*\s+(?=\S)`, 'iu');
const NAME_ALONE = new RegExp(String.raw`^${NAME}\s+(?=\S)`, 'iu');

/**
 * The titles of a calendar as an office abbreviates them, so that on a phone their first letters say what they are about. Where two
 * would be abbreviated alike, only the name of the document is.
 *
 * `Báo cáo tình hình thay đổi lao động` → `BC thay đổi lao động`; `Báo cáo kết quả` → `BC kết quả`; `Giao ban` stays;
 * `Báo cáo tình hình tài chính` beside `Báo cáo tài chính` → `BC tình hình tài chính`
 */
export function abbreviateTitles(titles: Set<string>): Map<string, string> {
  const abbreviated = [...titles].map((title): [string, string] => [title, abbreviate(title, BEGINNING)]);
  const counts = new Map<string, number>();
  for (const [, short] of abbreviated) counts.set(short, (counts.get(short) ?? 0) + 1);
  return new Map(
    abbreviated.map(([title, short]) => [title, counts.get(short) === 1 ? short : abbreviate(title, NAME_ALONE)]),
  );
}

function abbreviate(title: string, beginning: RegExp): string {
  return title.normalize('NFC').replace(beginning, (_, name: string) => `${ABBREVIATIONS[name.toLowerCase()]} `);
}
