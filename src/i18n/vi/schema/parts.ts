import type { KeyWords } from './key-words.ts';

/** Keys that the programme, its documents and its items have alike. */
export const partWords = {
  confirm: [
    'Điều cần đối chiếu ở đây, do `khoagiao new` ghi; đối chiếu xong thì xóa dòng này.',
    'ngày chuyển từ năm 2023 sang',
  ],
  acknowledge: [
    'Những cảnh báo được ghi nhận ở đây: mã cảnh báo và lý do.',
    { 'sunday-document': 'ghi đúng như văn bản gốc' },
  ],
} satisfies Record<string, KeyWords>;

/** Keys beside a day, in a rule and in a later document's change. */
export const endWords = {
  time: ['Giờ trong ngày đến hạn, dạng giờ:phút: ngày đó còn trong hạn đến giờ này.', '17:00'],
  roll: [
    'Viết following khi văn bản, hoặc luật mà văn bản căn cứ, cho chuyển hạn trúng ngày nghỉ sang ngày làm việc liền sau.',
    'following',
  ],
} satisfies Record<string, KeyWords>;
