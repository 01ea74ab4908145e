import type { KeyWords } from './key-words.ts';
import { partWords } from './parts.ts';

export const itemWords = {
  id: ['Mã việc: chữ thường không dấu, chữ số, gạch nối; không trùng, không đổi.', 'bao-cao-quy'],
  kind: [
    'Loại việc: report (báo cáo), review (sơ kết, tổng kết), supervision (kiểm tra, giám sát), meeting (giao ban, hội nghị), task (việc khác).',
    'report',
  ],
  title: ['Tên việc.', 'Báo cáo quý'],
  short: ['Tên ngắn, tối đa 30 ký tự: cho lịch trên điện thoại và bảng hẹp.', 'BC quý'],
  actor: ['Đơn vị thực hiện.', 'Các đảng bộ, chi bộ trực thuộc'],
  recipient: ['Cơ quan nhận báo cáo, nếu văn bản có ghi.', 'Ban Tuyên giáo Đảng ủy'],
  source: ['Mục trong văn bản gốc, viết như văn bản.', 'III.3', 'điểm a khoản 2 Điều 5'],
  quote: ['Nguyên văn cụm từ quy định thời hạn.', 'trước ngày 10 tháng cuối cùng của quý'],
  anniversary: ['Tổng kết bao nhiêu năm thực hiện văn bản đầu tiên.', 10],
  documents: ['Các văn bản thực hiện hoặc tổng kết.', ['29-NQ/TW']],
  note: ['Ghi chú của người quản lý tệp.', 'chưa đối chiếu được với bản chính'],
  cancelled: ['Lý do không thực hiện.', 'theo thông báo hoãn của Đảng ủy'],
  ...partWords,
  when: ['Thời hạn: chọn đúng một cách viết.', { during: '2023-Q2' }],
  covers: [
    'Kỳ số liệu: báo cáo lấy số liệu từ ngày nào đến ngày nào.',
    { from: { month: 'last', of: 'previous', day: 15 }, to: { month: 'last', day: 14 } },
  ],
  amended: [
    'Văn bản sau đổi, gộp hoặc bỏ thời hạn của việc này.',
    [{ document: '45-CV/BTG', period: '2023-Q2', quote: 'gửi trước ngày 15 tháng 6 năm 2023', before: '2023-06-15' }],
  ],
} satisfies Record<string, KeyWords>;

/** An entry of `documents`. */
export const citedDocumentWords: KeyWords = ['Số, ký hiệu một văn bản trong documents.', '29-NQ/TW'];

export const coversWords = {
  from: ['Ngày đầu của kỳ số liệu.', { month: 'last', of: 'previous', day: 15 }],
  to: ['Ngày cuối của kỳ số liệu.', { month: 'last', day: 14 }],
} satisfies Record<string, KeyWords>;
