import type { RelatedRole } from '../../core/diagnostics/diagnostic.ts';
import type { Severity } from '../../core/diagnostics/severity.ts';

const SEVERITIES: Record<Severity, string> = { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' };

const RELATED: Record<RelatedRole, string> = {
  first: 'đã có ở đây',
  'other-key': 'trường kia',
  quote: 'văn bản ghi',
  rule: 'thời hạn ghi ở đây',
  issued: 'ngày ban hành',
  updated: 'ngày sửa tệp lần cuối',
  document: 'một văn bản mang số này',
  item: 'việc được nêu',
};

export const report = {
  severity: (severity: Severity): string => SEVERITIES[severity],
  hint: 'gợi ý',
  related: (role: RelatedRole): string => RELATED[role],
  acknowledged: (reason: string): string => `đã ghi nhận: ${reason}`,
  summary: (files: number, errors: number, warnings: number, notes: number): string => {
    const counts = [`${errors} lỗi`, `${warnings} cảnh báo`, ...(notes > 0 ? [`${notes} ghi chú`] : [])].join(', ');
    return `${files} tệp: ${counts}.`;
  },
  quotes: (compared: number, withoutDate: number, notRead: number): string =>
    `Cụm từ trích dẫn: ${compared} đã đối chiếu với \`when\`, ${withoutDate} không nêu ngày, ${notRead} chưa đọc được.`,
};
