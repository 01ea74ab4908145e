import type { ItemParams } from '../../../core/diagnostics/families/items.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { shorten } from './suggestions.ts';

const MERGERS = {
  itself: 'là chính việc này',
  'never-due': 'việc đó không có thời hạn nào trong tệp',
  merged: 'việc đó cũng được gộp vào việc khác',
  cancelled: 'việc đó không thực hiện nữa',
};

export const items: DiagnosticEntries<ItemParams> = {
  'unknown-item': {
    describe: ({ item, nearest }) => ({
      message: `không có việc nào có mã \`${item}\``,
      hint: nearest === null ? 'ghi mã (`id`) của một việc trong tệp' : `ý bạn là \`${nearest}\`?`,
    }),
    explanation: 'Tham chiếu đến một việc không có trong tệp.',
    correction: 'Ghi đúng mã (`id`) của việc trong tệp này.',
  },
  'item-circle': {
    describe: ({ items }) => ({
      message: `các việc tính hạn theo nhau thành vòng: ${shorten(items, ' → ')}`,
      hint: 'một việc trong vòng phải có ngày riêng',
    }),
    explanation: 'Các việc tính hạn theo nhau thành vòng, nên không việc nào có ngày.',
    correction: 'Cho một việc trong vòng một ngày riêng, hoặc `pending` nếu chưa biết ngày.',
  },
  'item-never-due': {
    describe: ({ item }) => ({
      message: `việc \`${item}\` thường xuyên, không có thời hạn để tính theo`,
      hint: 'tính theo một việc có thời hạn, hoặc viết `pending`',
    }),
    explanation: 'Việc tính hạn theo một việc thường xuyên, không có thời hạn.',
    correction: 'Tính theo một việc có thời hạn; chưa có ngày thì viết `pending: <đang chờ gì>`.',
  },
  'amended-ongoing': {
    describe: () => ({
      message: 'việc thường xuyên không có thời hạn để thay đổi',
      hint: 'bỏ `amended`; nếu nay đã có thời hạn thì đổi `when`',
    }),
    explanation: '`amended` ở một việc thường xuyên, không có thời hạn.',
    correction: 'Bỏ `amended`; nếu văn bản sau quy định thời hạn thì đổi `when` thành `pending` hoặc thời hạn đó.',
  },
  'unknown-period': {
    describe: ({ period, held }) => ({
      message: `việc này không có kỳ \`${period}\` trong tệp`,
      hint: held.length === 0 ? 'việc không lặp lại: bỏ kỳ' : `các kỳ trong tệp: ${shorten(held)}`,
    }),
    explanation: '`amended` nêu một kỳ mà việc đó không có, hoặc không thuộc tệp này.',
    correction: 'Ghi một kỳ của việc trong tệp này; việc không lặp lại thì không ghi kỳ.',
  },
  'invalid-merger': {
    describe: ({ item, reason }) => ({
      message: `không gộp vào \`${item}\` được: ${MERGERS[reason]}`,
      hint: 'ghi mã của việc còn thời hạn mà kỳ này được gộp vào',
    }),
    explanation: '`merged` nêu một việc không gộp vào được.',
    correction: 'Nêu một việc còn thời hạn trong tệp, có thực hiện và không gộp vào việc khác.',
  },
};
