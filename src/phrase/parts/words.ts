import type { FoundPart, Part } from '../part.ts';
import type { Token } from '../tokens.ts';

const boundary = (which: 'before' | 'by', weak = false): Part => ({ kind: 'boundary', boundary: which, weak });
const GLUE: Part = { kind: 'glue' };
const DOUBT: Part = { kind: 'doubt' };
const WORD: Part = { kind: 'word' };
const AWAITED: Part = { kind: 'undated', awaited: true };
const UNDATED: Part = { kind: 'undated', awaited: false };

/** Fixed words, with ` | ` between them, and what each of them is in a phrase about time. */
const PHRASES: [Part, string][] = [
  [boundary('before'), 'trước'],
  [
    boundary('by'),
    'chậm nhất | muộn nhất | trễ nhất | không quá | không chậm quá | không được quá | không vượt quá | không sau | không muộn hơn | không chậm hơn | không trễ hơn | trước hoặc vào | trước hoặc trong',
  ],
  [
    boundary('by', true),
    'hạn | hạn cuối | hạn cuối cùng | hạn chót | thời hạn | hạn nộp | hạn gửi | hạn báo cáo | thời hạn gửi | thời hạn nộp',
  ],
  [
    { kind: 'in' },
    'vào | trong | trong suốt | trong cả | vào đúng | vào dịp | trong vòng | trong thời hạn | trong thời gian',
  ],
  [{ kind: 'from' }, 'từ | bắt đầu từ'],
  [{ kind: 'to', isBoundary: false }, 'đến | tới | cho đến'],
  [{ kind: 'to', isBoundary: true }, 'đến hết | tới hết | cho đến hết'],
  [{ kind: 'after' }, 'sau | sau khi | kể từ'],
  [{ kind: 'at-least' }, 'ít nhất | tối thiểu | không ít hơn'],
  [
    GLUE,
    'của | thuộc | là | các | những | ngay | hết | buổi sáng | sáng | buổi chiều | chiều | khoảng | ở | lúc | cả | trưa | thời điểm',
  ],
  [{ kind: 'joint', joint: 'and' }, 'và | &'],
  [{ kind: 'joint', joint: 'or' }, 'hoặc | hay'],
  [{ kind: 'joint', joint: 'comma' }, ','],
  [{ kind: 'joint', joint: 'stop' }, '. | ;'],
  [{ kind: 'joint', joint: 'open' }, '( | ['],
  [{ kind: 'joint', joint: 'close' }, ') | ]'],
  [{ kind: 'joint', joint: 'dash' }, '-'],
  [{ kind: 'joint', joint: 'colon' }, ':'],
  [
    { kind: 'data', strong: true },
    'chốt số liệu | chốt | tính từ | tính đến | tính tới | thời điểm báo cáo | thời điểm số liệu | trong kỳ | lấy từ | lấy số liệu | kỳ số liệu | kỳ hạn | số liệu từ | số liệu tính từ | số liệu lấy từ | số liệu đến | số liệu tính đến',
  ],
  [{ kind: 'data', strong: false }, 'số liệu | dữ liệu'],
  [AWAITED, 'theo hướng dẫn | khi có hướng dẫn | theo thông báo | khi có thông báo | khi có văn bản'],
  [
    UNDATED,
    'thường xuyên | tiếp tục | chủ động | đột xuất | khi có yêu cầu | theo yêu cầu | khi cần | khi cần thiết | kịp thời',
  ],
  [WORD, 'đăng ký | có thay đổi'],
  // "trước mắt" and the like are no boundary; a quarter's "cuối cùng" stands with its unit.
  [
    WORD,
    'trước mắt | trước đây | trước hết | trước tiên | trước đó | trước nay | như trước | sau đây | sau đó | từ đó',
  ],
  [
    DOUBT,
    'không | chưa | trừ | riêng | thay | lùi | hoãn | gia hạn | âm lịch | chẵn | lẻ | tháng giêng | tháng chạp | tết | nay | so với | còn lại | đến nay | từ nay | hôm nay | ngày mai | hàng ngày | ngày làm việc | nửa | sớm nhất | lần | năm học',
  ],
];

const BY_FIRST_WORD = new Map<string, { words: string[]; part: Part }[]>();
for (const [part, phrases] of PHRASES) {
  for (const phrase of phrases.split(' | ')) {
    const words = phrase.split(' ');
    BY_FIRST_WORD.set(words[0]!, [...(BY_FIRST_WORD.get(words[0]!) ?? []), { words, part }]);
  }
}

/** The longest of the fixed phrases that stands at a place. */
export function findWords(tokens: Token[], at: number): FoundPart | undefined {
  const candidates = BY_FIRST_WORD.get(tokens[at]!.text) ?? [];
  const standing = candidates.filter(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
  if (standing.length === 0) return undefined;
  const { words, part } = standing.reduce((longest, next) =>
    next.words.length > longest.words.length ? next : longest,
  );
  return { part, length: words.length };
}
