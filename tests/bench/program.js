/** A valid programme of so many items, each as long as an item of the bundled one. */
export function writeProgram(items) {
  const months = ['03', '06', '09', '12'];
  const list = Array.from({ length: items }, (_, index) => {
    const month = months[index % 4];
    const day = String((index % 28) + 1).padStart(2, '0');
    return `      - id: viec-${index}
        kind: report
        title: Báo cáo công tác khoa giáo số ${index}
        actor: Các đảng bộ, chi bộ trực thuộc
        source: III.3
        quote: trước ngày ${day} tháng ${Number(month)} năm 2023
        documents: [70-HD/BTGTU]
        when: { before: 2023-${month}-${day} }
`;
  });
  return `program:
  id: do-toc-do
  title: Chương trình đo tốc độ
  issuer: Đảng ủy Sở
  year: 2023
  timezone: Asia/Ho_Chi_Minh
  updated: 2023-01-06
  revision: 0
  basis: [70-HD/BTGTU]
documents:
  - { symbol: 70-HD/BTGTU, type: Hướng dẫn, issuer: Ban Tuyên giáo Thành ủy, date: 2023-01-06, title: về công tác khoa giáo }
sections:
  - id: III
    title: Tổ chức thực hiện
    items:
${list.join('')}`;
}
