import { describe, expect, test } from 'vitest';
import { findIn } from './sample.ts';

interface Parts {
  year?: string;
  id?: string;
  name?: string;
  title?: string;
  section?: string;
  /** The other keys of the item. */
  item?: string;
}

const SCHOOL_YEAR = 'from: 2025-09-01, to: 2026-08-31';

/** A programme of one item, with what its names and its rule say. */
function write({
  year = 'year: 2026',
  id = 'vi-du',
  name = 'Chương trình ví dụ',
  title = 'Báo cáo',
  section = 'Báo cáo',
  item = 'when: { ongoing: tiếp tục }',
}: Parts): string {
  return `program: { id: ${id}, title: "${name}", issuer: Đảng ủy Sở, ${year}, updated: 2026-01-06 }
documents:
  - { symbol: 12-NQ/TU, type: Nghị quyết, issuer: Tỉnh ủy, date: 2016-03-04, title: Nông thôn mới }
  - { symbol: 05/2021/TT-BNV, type: Thông tư, issuer: Bộ Nội vụ, date: 2021-08-12, title: Văn thư }
sections:
  - id: I
    title: "${section}"
    items:
      - { id: viec, kind: task, title: "${title}", source: I.1, ${item} }
`;
}

const OWN = /^(?:program|title)-/;
const marked = (parts: Parts) =>
  findIn(write(parts)).flatMap((found) => (OWN.test(found.code) ? [`${found.code}: ${found.marked}`] : []));

describe('the year of a programme', () => {
  test.each<[Parts, string]>([
    [{ id: 'kiem-tra-2025' }, '2025'],
    [{ id: '2027-lich-hop' }, '2027'],
    [{ name: 'Lịch công tác quý I/2025' }, '2025'],
    [{ year: SCHOOL_YEAR, name: 'Kế hoạch năm học 2024-2025' }, '2024-2025'],
    [{ year: SCHOOL_YEAR, id: 'truong-c-2024-2025' }, '2024-2025'],
    [{ name: 'Chương trình giám sát giai đoạn 2016–2020' }, '2016–2020'],
  ])('%o names %s, which is none of it', (parts, year) => {
    expect(marked(parts)).toEqual([`program-year-mismatch: ${year}`]);
  });

  test.each<Parts>([
    { id: 'kiem-tra-2026' },
    { id: 'lich-hop' },
    { name: 'Kế hoạch thực hiện Nghị quyết 12-NQ/TU ngày 04/3/2016 năm 2026' },
    { name: 'Lịch tiếp công dân theo Luật Tiếp công dân 2013' },
    { name: 'Chương trình số 15/2025/CTr-HĐND' },
    { name: 'Chương trình giám sát giai đoạn 2021–2026' },
    { year: SCHOOL_YEAR, name: 'Kế hoạch năm học 2025 – 2026' },
    { year: SCHOOL_YEAR, name: 'Lịch thi năm 2026' },
    { year: 'from: 2024-01-01', name: 'Chế độ báo cáo từ năm 2024' },
  ])('%o is right', (parts) => {
    expect(marked(parts)).toEqual([]);
  });
});

describe('the year of an item', () => {
  test.each<[Parts, string]>([
    [{ title: 'Kiểm kê tài sản năm 2025', item: 'when: { before: 2026-12-20 }' }, '2025'],
    [{ title: 'Dự toán ngân sách năm 2027', item: 'when: { by: 2026-02-27 }' }, '2027'],
    [{ title: 'Báo cáo tháng của năm 2025', item: 'when: { every: month, by: { day: 20 } }' }, '2025'],
    [{ title: 'Đại hội chi bộ năm 2024', item: 'when: { during: 2026-03 }' }, '2024'],
    [{ title: 'Hội nghị tổng kết quý IV/2024', item: 'when: { by: 2026-01-20 }' }, '2024'],
    [{ title: 'Tiếp tục rà soát hồ sơ năm 2025' }, '2025'],
    [{ section: 'Nhiệm vụ năm 2023', item: 'when: { by: 2026-03-20 }' }, '2023'],
    [{ year: SCHOOL_YEAR, title: 'Thi học kỳ năm học 2024-2025', item: 'when: { by: 2026-05-20 }' }, '2024-2025'],
  ])('%o is another one: %s', (parts, year) => {
    expect(marked(parts)).toEqual([`title-year-mismatch: ${year}`]);
  });

  test.each<Parts>([
    { title: 'Kiểm kê tài sản năm 2025', item: 'when: { before: 2026-01-20 }' },
    { title: 'Đánh giá đảng viên năm 2025', item: 'when: { by: 2026-06-30 }' },
    { title: 'Dự toán ngân sách năm 2027', item: 'when: { by: 2026-07-15 }' },
    { title: 'Báo cáo kết quả năm 2025, nhiệm vụ năm 2026', item: 'when: { by: 2026-10-15 }' },
    {
      title: 'Quyết toán ngân sách năm 2024',
      item: 'quote: trước ngày 20/9/2026 gửi quyết toán năm 2024, when: { before: 2026-09-20 }',
    },
    { title: 'Kiểm toán năm 2024', item: 'when: { by: 2026-09-30 }, covers: { from: 2024-01-01, to: 2024-12-31 }' },
    { title: 'Sơ kết Đề án đến năm 2030', item: 'when: { by: 2026-11-15 }' },
    { title: 'Triển khai Luật Dân chủ ở cơ sở năm 2022', item: 'when: { by: 2026-11-15 }' },
    { title: 'Triển khai Thông tư 05/2021/TT-BNV', item: 'when: { by: 2026-11-15 }' },
    { title: 'Kỷ niệm Cách mạng tháng Tám 1945', item: 'when: { by: 2026-08-15 }' },
    { title: 'Rà soát quy hoạch giai đoạn 2021–2025', item: 'when: { by: 2026-11-15 }' },
    { title: 'Triển khai Chương trình giáo dục phổ thông 2018', item: 'when: { by: 2026-11-15 }' },
    { title: 'Đại hội năm 2025', item: 'when: { pending: theo hướng dẫn }' },
    { year: SCHOOL_YEAR, title: 'Tuyển sinh năm học 2026-2027', item: 'when: { by: 2026-07-20 }' },
    { year: SCHOOL_YEAR, title: 'Tổng kết năm học 2024-2025', item: 'when: { by: 2025-09-20 }' },
  ])('%o is right', (parts) => {
    expect(marked(parts)).toEqual([]);
  });
});

describe('a date in a title', () => {
  test.each<[string, string]>([
    ['Nộp hồ sơ (trước ngày 15/4)', 'when: { before: 2026-04-20 }'],
    ['Nộp hồ sơ chậm nhất ngày 15/4/2026', 'when: { before: 2026-04-15 }'],
    ['Họp chi bộ ngày 03 hằng tháng', 'when: { every: month, on: { day: 5 } }'],
    ['Hội nghị cán bộ, sáng ngày 12/3/2026', 'when: { on: 2026-03-13 }'],
    ['Gửi báo cáo trước ngày 25 tháng cuối quý', 'when: { every: quarter, before: { month: last, day: 20 } }'],
    ['Chiến dịch hè từ ngày 01/6 đến ngày 31/7', 'when: { from: 2026-06-01, to: 2026-07-15 }'],
    ['Nộp hồ sơ trước ngày 15/4', 'when: { pending: theo hướng dẫn }'],
  ])('“%s” contradicts %s', (title, item) => {
    expect(marked({ title, item })).toEqual([`title-date-mismatch: "${title}"`]);
  });

  test.each<[string, string]>([
    ['Nộp hồ sơ (trước ngày 15/4)', 'when: { before: 2026-04-15 }'],
    ['Nộp hồ sơ trước ngày 15/4', 'when: { every: year, before: { month: 4, day: 15 } }'],
    ['Họp chi bộ ngày 03 hằng tháng', 'when: { every: month, on: { day: 3 } }'],
    ['Kỷ niệm ngày thành lập Đảng 03/02', 'when: { by: 2026-01-30 }'],
    ['Chào mừng Ngày Nhà giáo Việt Nam 20/11', 'when: { by: 2026-11-18 }'],
    ['Thực hiện Nghị quyết 12-NQ/TU ngày 04/3/2016', 'when: { by: 2026-11-18 }'],
    ['Báo cáo số liệu đến ngày 30/6', 'when: { by: 2026-07-05 }'],
    ['Báo cáo 6 tháng đầu năm', 'when: { by: 2026-07-05 }'],
    ['Sơ kết quý II', 'when: { by: 2026-07-05 }'],
    ['Kiểm kê tài sản thời điểm 0 giờ ngày 01/01/2026', 'when: { by: 2026-03-31 }'],
    ['Rà soát 12 chỉ tiêu, 3 đề án', 'when: { by: 2026-07-05 }'],
    ['Đợt thi đua từ ngày 01/10 đến ngày 20/11', 'when: { by: 2026-11-25 }'],
  ])('“%s” agrees with %s', (title, item) => {
    expect(marked({ title, item })).toEqual([]);
  });
});

describe('the years that a title looks back on', () => {
  test.each<[string, string, string]>([
    ['Tổng kết 10 năm thực hiện Nghị quyết 12-NQ/TU', 'anniversary: 5', '10 năm'],
    ['Sơ kết 05 năm phong trào thi đua', 'anniversary: 3', '05 năm'],
    ['Tổng kết mười lăm năm xây dựng nông thôn mới', 'anniversary: 10', 'mười lăm năm'],
    ['Đánh giá kết quả 3 năm thực hiện Thông tư', 'documents: [05/2021/TT-BNV]', '3 năm'],
    ['Tổng kết 15 năm triển khai Nghị quyết', 'documents: [12-NQ/TU]', '15 năm'],
  ])('“%s” contradicts %s', (title, keys, years) => {
    expect(marked({ title, item: `${keys}, when: { ongoing: tiếp tục }` })).toEqual([
      `title-anniversary-mismatch: ${years}`,
    ]);
  });

  test.each<[string, string]>([
    ['Tổng kết 10 năm thực hiện Nghị quyết 12-NQ/TU', 'anniversary: 10, documents: [12-NQ/TU]'],
    ['Tổng kết mười năm thực hiện Nghị quyết', 'documents: [12-NQ/TU]'],
    ['Sơ kết 5 năm thực hiện Thông tư', 'documents: [05/2021/TT-BNV]'],
    ['Sơ kết 03 năm thực hiện Kết luận về Nghị quyết 12', 'documents: [12-NQ/TU]'],
    ['Sơ kết 01 năm thực hiện kế hoạch của Sở về Nghị quyết 12', 'documents: [12-NQ/TU]'],
    ['Sơ kết 3 năm thực hiện mô hình trường học hạnh phúc', 'documents: [12-NQ/TU]'],
    ['Tổng kết năm 2026', 'anniversary: 10'],
    ['Tổng kết năm học', 'anniversary: 10'],
    ['Xây dựng kế hoạch 5 năm', 'anniversary: 10'],
    ['Kỷ niệm 80 năm Ngày truyền thống', 'documents: [12-NQ/TU]'],
    ['Đánh giá 6 tháng thực hiện Nghị quyết', 'documents: [12-NQ/TU]'],
  ])('“%s” agrees with %s', (title, keys) => {
    expect(marked({ title, item: `${keys}, when: { ongoing: tiếp tục }` })).toEqual([]);
  });
});

describe('a document in a title', () => {
  test.each<[string, string, string]>([
    ['Thực hiện Nghị quyết số 21-NQ/TU', '[12-NQ/TU]', '21-NQ/TU'],
    ['Tập huấn Thông tư 05/2020/TT-BNV', '[05/2021/TT-BNV]', '05/2020/TT-BNV'],
    ['Sơ kết Nghị quyết 13 của Tỉnh ủy', '[12-NQ/TU]', 'Nghị quyết 13'],
    ['Thực hiện Nghị quyết 12-NQ/TU, Kế hoạch 8/KH-UBND', '[12-NQ/TU]', '8/KH-UBND'],
  ])('“%s” is not among %s', (title, documents, named) => {
    expect(marked({ title, item: `documents: ${documents}, when: { ongoing: tiếp tục }` })).toEqual([
      `title-document-mismatch: ${named}`,
    ]);
  });

  test.each<[string, string]>([
    ['Thực hiện Nghị quyết số 12-NQ/TU', '[12-NQ/TU]'],
    ['Thực hiện Nghị quyết số 12 – NQ/TU', '[12-NQ/TU@2016-03-04]'],
    ['Sơ kết Nghị quyết 12 và Thông tư 05', '[12-NQ/TU, 05/2021/TT-BNV]'],
    ['Thực hiện Nghị quyết số 21-NQ/TU', '[]'],
    ['Rà soát Quyết định 3 năm một lần', '[12-NQ/TU]'],
    ['Gửi báo cáo theo mẫu 02-BC/ĐU, biểu số 1a-BTC/ĐU', '[12-NQ/TU]'],
    ['Thực hiện 100% chỉ tiêu, 24/7', '[12-NQ/TU]'],
  ])('“%s” is right with %s', (title, documents) => {
    expect(marked({ title, item: `documents: ${documents}, when: { ongoing: tiếp tục }` })).toEqual([]);
  });
});
