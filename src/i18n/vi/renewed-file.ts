/** From one programme's year to the next one's. */
interface Move {
  from: number;
  to: number;
}

/** What `new` writes into a programme. It is in the programme's language, whatever the reader's. */
export const renewedFile = {
  dropped: (title: string, details: string[], why: string, { to }: Move) =>
    `Không chuyển sang năm ${to}: ${title} (${details.join(', ')}): ${why}.`,
  oneOff: ({ from }: Move) => `việc một lần của năm ${from}`,
  cancelled: (reason: string, { from }: Move) => `đã hủy trong năm ${from} (${reason})`,
  droppedDocuments: (symbols: string[], { to }: Move) =>
    `Không chuyển sang năm ${to}: ${symbols.join(', ')}: không còn việc nào dẫn.`,
  droppedWorkdays: ({ from, to }: Move) =>
    `Không chuyển sang năm ${to}: ngày nghỉ, ngày làm bù riêng của cơ quan (workdays): ấn định cho năm ${from}.`,
  confirm: {
    header: ({ from, to }: Move) =>
      `tên, cơ quan ban hành và các ghi chú (dòng #, note) chuyển từ năm ${from} sang, đối chiếu với văn bản năm ${to}`,
    guidance: (missing: ('symbol' | 'date' | 'term')[], { to }: Move) => {
      const names = { symbol: 'số, ký hiệu', date: 'ngày ban hành', term: 'khóa' };
      const list = new Intl.ListFormat('vi').format(missing.map((key) => names[key]));
      return `ghi ${list} của văn bản hướng dẫn năm ${to}`;
    },
    basis: ({ from, to }: Move) => `văn bản căn cứ của năm ${from}: còn là căn cứ của năm ${to} không`,
    date: ({ from, to }: Move) => `ngày chuyển từ năm ${from} sang, đối chiếu với văn bản năm ${to}`,
    leapDay: ({ from, to }: Move) =>
      `ngày 29 của năm ${from} thành ngày 28 vì tháng 02 năm ${to} không có ngày 29, đối chiếu với văn bản năm ${to}`,
    year: ({ from, to }: Move) => `năm ${from} trong lời văn chuyển thành ${to}, đối chiếu với văn bản năm ${to}`,
    pending: ({ from, to }: Move) =>
      `việc chưa ấn định thời gian của năm ${from}: còn thực hiện trong năm ${to} không, thời gian nào`,
  },
};
