// The abbreviations of Decree 30/2020/NĐ-CP, Annex III, for what an office draws up most often.
const ABBREVIATIONS: Record<string, string> = { 'báo cáo': 'BC', 'kế hoạch': 'KH' };

// “Báo cáo viên” is a speaker, “kế hoạch hóa” is planning.
const NAME = String.raw`(báo cáo(?!\s+viên\b)|kế hoạch(?!\s+h(?:óa|oá)(?!\p{L})))`;

// Words between such a name and its subject. The first part of another name, as in “công tác phí”, is none.
const BETWEEN = String.raw`về|việc|tình hình|kết quả|công tác(?!\s+(?:phí|xã hội|đảng)(?!\p{L}))|(?<=(?:việc|tình hình|kết quả)\s+)thực hiện`;

const BEGINNING = new RegExp(String.raw`^${NAME}(?:\s+(?:${BETWEEN}))*\s+(?=\S)`, 'iu');

/**
 * A title as an office abbreviates it, so that on a phone its first letters say what it is about.
 *
 * `Báo cáo tình hình thay đổi lao động` → `BC thay đổi lao động`; `Báo cáo kết quả` → `BC kết quả`; `Giao ban` stays
 */
export function abbreviateTitle(title: string): string {
  return title.normalize('NFC').replace(BEGINNING, (_, name: string) => `${ABBREVIATIONS[name.toLowerCase()]} `);
}
