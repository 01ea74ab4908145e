import { foldText } from '../../../../core/text/text.ts';
import { PERIOD_NOUNS } from '../../../../phrase/frequencies.ts';

/** The Vietnamese words, without accents, that people write for keys; where a word may be several, the first that fits. */
const KEYS: Record<string, string[]> = {
  'chuong trinh': ['program'],
  'van ban': ['documents', 'document'],
  muc: ['sections', 'source'],
  'viec|cong viec|nhiem vu|cac viec': ['items', 'item'],
  ma: ['id'],
  'tieu de|ten|ten viec|noi dung|trich yeu': ['title'],
  'co quan ban hanh|noi ban hanh': ['issuer'],
  nam: ['year'],
  'mui gio': ['timezone'],
  'cap nhat|ngay sua|ngay cap nhat': ['updated'],
  'lan sua': ['revision'],
  'can cu': ['basis'],
  'so ky hieu|so hieu|ky hieu|so': ['symbol'],
  'loai|loai viec': ['kind', 'type'],
  'the loai|loai van ban': ['type'],
  khoa: ['term'],
  'ngay ban hanh': ['date'],
  'rut gon|ten gon|ten ngan': ['short'],
  'ai lam|nguoi lam|nguoi thuc hien|don vi thuc hien|chu tri': ['actor'],
  'noi nhan|nguoi nhan|gui': ['recipient'],
  'nguon|cho': ['source'],
  'trich dan|trich|nguyen van|cum tu': ['quote'],
  'ghi chu': ['note'],
  huy: ['cancelled'],
  'xac nhan': ['confirm'],
  'ghi nhan': ['acknowledge'],
  'khi nao|han|thoi han|thoi gian': ['when'],
  'ky so lieu': ['covers'],
  'sua doi|thay doi': ['amended'],
  'moi|hang|dinh ky|lap lai|tan suat': ['every'],
  'truoc|truoc ngay': ['before'],
  'cham nhat|den het ngay': ['by'],
  'vao|vao ngay': ['on'],
  trong: ['during'],
  'tu|tu ngay': ['from'],
  'den|den ngay': ['to'],
  thang: ['month'],
  ngay: ['day', 'date'],
  thu: ['weekday'],
  gio: ['time'],
  'cho huong dan': ['pending'],
  'thuong xuyen': ['ongoing'],
  ky: ['period'],
  'ly do': ['reason'],
};

/** Likewise for values. */
const VALUES: Record<string, string[]> = {
  'bao cao': ['report'],
  'so ket|tong ket': ['review'],
  'giam sat|kiem tra|kiem tra giam sat': ['supervision'],
  'hop|giao ban|hoi nghi|cuoc hop|sinh hoat': ['meeting'],
  'viec|nhiem vu|cong viec|viec khac': ['task'],
  ...Object.fromEntries([...PERIOD_NOUNS].map(([noun, frequency]) => [foldText(noun), [frequency]])),
  '6 thang|sau thang|nua nam': ['half'],
  'cuoi|cuoi cung': ['last'],
  'sau|tiep theo|thang sau|ke tiep': ['next'],
  'truoc|ky truoc': ['previous'],
  'thu hai|thu 2': ['monday'],
  'thu ba|thu 3': ['tuesday'],
  'thu tu|thu 4': ['wednesday'],
  'thu nam|thu 5': ['thursday'],
  'thu sau|thu 6': ['friday'],
  'thu bay|thu 7': ['saturday'],
  'chu nhat': ['sunday'],
};

const keys = index(KEYS);
const values = index(VALUES);

/** The key that a Vietnamese word stands for, of those that fit. `tiêu đề` → `title` */
export function translateKey(word: string, allowed: string[]): string | null {
  return keys.get(fold(word))?.find((key) => allowed.includes(key)) ?? null;
}

/** The value that a Vietnamese word stands for, of those that fit. `hằng quý` → `quarter` */
export function translateValue(word: string, allowed: string[]): string | null {
  const folded = fold(word);
  const found = values.get(folded) ?? values.get(folded.replace(/^(?:hang|moi) /, ''));
  return found?.find((value) => allowed.includes(value)) ?? null;
}

function index(words: Record<string, string[]>): Map<string, string[]> {
  return new Map(
    Object.entries(words).flatMap(([each, meant]) => each.split('|').map((word) => [word, meant] as const)),
  );
}

function fold(word: string): string {
  return foldText(word)
    .replace(/[\s_,-]+/g, ' ')
    .trim();
}
