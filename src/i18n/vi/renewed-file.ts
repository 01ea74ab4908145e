/**
 * What `new` writes into a programme: in the programme's language, whatever the reader's. The years are `2023` and `2027`, or
 * `2025-2026` and `2026-2027` of a programme over two years.
 */
export const renewedFile = ({ from, to }: { from: string; to: string }) => ({
  dropped: (title: string, details: string[], why: string) =>
    `Không chuyển sang năm ${to}: ${title} (${details.join(', ')}): ${why}.`,
  oneOff: `việc chỉ thực hiện trong năm ${from}`,
  hanging: (anchor: string) => `tính theo việc ${anchor}, việc này không chuyển`,
  cancelled: (reason: string) => `không thực hiện trong năm ${from} (${reason})`,
  /** In the place of `amended`. */
  droppedAmended: (symbols: string[]) => `Không chuyển sang năm ${to}: thay đổi theo ${symbols.join(', ')} (amended).`,
  droppedDocuments: (symbols: string[]) =>
    `Không chuyển sang năm ${to}: ${symbols.join(', ')}: không còn việc nào viện dẫn.`,
  droppedWorkdays: `Không chuyển sang năm ${to}: ngày nghỉ, ngày làm bù riêng của cơ quan (workdays): chỉ áp dụng trong năm ${from}.`,
  confirm: {
    header: `tên, cơ quan ban hành và các ghi chú (dòng #, note) chuyển từ năm ${from} sang, đối chiếu với văn bản năm ${to}`,
    guidance: (missing: ('symbol' | 'date' | 'term')[]) => {
      const names = { symbol: 'số, ký hiệu', date: 'ngày ban hành', term: 'khóa' };
      const list = new Intl.ListFormat('vi').format(missing.map((key) => names[key]));
      return `ghi ${list} của văn bản hướng dẫn năm ${to}`;
    },
    basis: `văn bản căn cứ của năm ${from}: năm ${to} còn áp dụng không?`,
    date: `ngày chuyển từ năm ${from} sang, đối chiếu với văn bản năm ${to}`,
    leapDay: `ngày 29 của năm ${from} thành ngày 28 vì tháng 02 năm ${to} không có ngày 29, đối chiếu với văn bản năm ${to}`,
    amended: `năm ${from} có văn bản sau đổi thời hạn; thời hạn ở đây theo văn bản đầu, đối chiếu với văn bản năm ${to}`,
    year: `“năm ${from}” trong nội dung đã đổi thành ${to}, đối chiếu với văn bản năm ${to}`,
    pending: `việc chưa có thời hạn của năm ${from}: năm ${to} có tiếp tục thực hiện không, vào thời gian nào?`,
  },
});
