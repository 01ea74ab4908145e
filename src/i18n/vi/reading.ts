/** How a phrase is read. */
export const reading = {
  parts: {
    boundary: 'mốc',
    day: 'ngày',
    period: 'kỳ',
    hour: 'giờ',
    frequency: 'định kỳ',
    count: 'số ngày',
    event: 'tính từ việc khác',
    undated: 'không nêu ngày',
    'data-window': 'số liệu báo cáo',
    name: 'tên gọi, không phải thời hạn',
    'not-understood': 'chưa hiểu',
  },
  paste: 'Ghi vào chương trình:',
  choose: 'Cụm từ có thể hiểu theo nhiều cách; chọn cách đúng với văn bản:',
  next: 'ngày:',
  noNext: 'không có ngày nào từ năm này',
  notUnderstood: (words: string) => `Chưa hiểu ${words}, nên không đề nghị cách ghi nào.`,
  nothing: 'Chưa hiểu cụm từ này.',
  undated: 'Cụm từ không nêu ngày nào.',
  covers: 'Cụm từ nêu kỳ số liệu của báo cáo (`covers`), không nêu thời hạn.',
  counted: (when: string | null) =>
    when === null
      ? 'Thời hạn tính từ một việc khác, không phải một ngày.'
      : `Thời hạn tính từ một việc khác; ghi mã của việc đó: when: ${when}`,
  several: 'Cụm từ nêu thời hạn của nhiều việc; mỗi việc ghi một quy tắc riêng.',
};
