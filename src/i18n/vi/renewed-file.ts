/** From one programme's year to the next one's. */
interface Move {
  from: number;
  to: number;
  lastYear?: number | undefined;
}

/** `2023` and `2027`, or `2025-2026` and `2026-2027` for a programme over two years. */
function nameYears({ from, to, lastYear = from }: Move): { from: string; to: string } {
  const name = (year: number) => (lastYear === from ? String(year) : `${year}-${year + lastYear - from}`);
  return { from: name(from), to: name(to) };
}

/** What `new` writes into a programme. It is in the programme's language, whatever the reader's. */
export const renewedFile = {
  dropped: (title: string, details: string[], why: string, move: Move) =>
    `Không chuyển sang năm ${nameYears(move).to}: ${title} (${details.join(', ')}): ${why}.`,
  oneOff: (move: Move) => `việc chỉ thực hiện trong năm ${nameYears(move).from}`,
  hanging: (anchor: string) => `tính theo việc ${anchor}, việc này không chuyển`,
  cancelled: (reason: string, move: Move) => `không thực hiện trong năm ${nameYears(move).from} (${reason})`,
  /** In the place of `amended`. */
  droppedAmended: (symbols: string[], move: Move) =>
    `Không chuyển sang năm ${nameYears(move).to}: thay đổi theo ${symbols.join(', ')} (amended).`,
  droppedDocuments: (symbols: string[], move: Move) =>
    `Không chuyển sang năm ${nameYears(move).to}: ${symbols.join(', ')}: không còn việc nào viện dẫn.`,
  droppedWorkdays: (move: Move) =>
    `Không chuyển sang năm ${nameYears(move).to}: ngày nghỉ, ngày làm bù riêng của cơ quan (workdays): chỉ áp dụng trong năm ${nameYears(move).from}.`,
  confirm: {
    header: (move: Move) =>
      `tên, cơ quan ban hành và các ghi chú (dòng #, note) chuyển từ năm ${nameYears(move).from} sang, đối chiếu với văn bản năm ${nameYears(move).to}`,
    guidance: (missing: ('symbol' | 'date' | 'term')[], move: Move) => {
      const names = { symbol: 'số, ký hiệu', date: 'ngày ban hành', term: 'khóa' };
      const list = new Intl.ListFormat('vi').format(missing.map((key) => names[key]));
      return `ghi ${list} của văn bản hướng dẫn năm ${nameYears(move).to}`;
    },
    basis: (move: Move) =>
      `văn bản căn cứ của năm ${nameYears(move).from}: năm ${nameYears(move).to} còn áp dụng không?`,
    date: (move: Move) =>
      `ngày chuyển từ năm ${nameYears(move).from} sang, đối chiếu với văn bản năm ${nameYears(move).to}`,
    leapDay: (move: Move) =>
      `ngày 29 của năm ${nameYears(move).from} thành ngày 28 vì tháng 02 năm ${nameYears(move).to} không có ngày 29, đối chiếu với văn bản năm ${nameYears(move).to}`,
    amended: (move: Move) =>
      `năm ${nameYears(move).from} có văn bản sau đổi thời hạn; thời hạn ở đây theo văn bản đầu, đối chiếu với văn bản năm ${nameYears(move).to}`,
    year: (move: Move) =>
      `“năm ${nameYears(move).from}” trong nội dung đã đổi thành ${nameYears(move).to}, đối chiếu với văn bản năm ${nameYears(move).to}`,
    pending: (move: Move) =>
      `việc chưa có thời hạn của năm ${nameYears(move).from}: năm ${nameYears(move).to} có tiếp tục thực hiện không, vào thời gian nào?`,
  },
};
