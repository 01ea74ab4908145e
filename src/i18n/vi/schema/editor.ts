/** What an editor shows beside the keys of the programme file. */
export const editorWords = {
  /** What it lists each form of `when` as. */
  forms: {
    before: 'Trước một ngày (before)',
    by: 'Chậm nhất một ngày (by)',
    on: 'Vào đúng một ngày (on)',
    'every+before': 'Mỗi kỳ, trước một ngày (every, before)',
    'every+by': 'Mỗi kỳ, chậm nhất một ngày (every, by)',
    'every+on': 'Mỗi kỳ, vào đúng một ngày (every, on)',
    'every+from+to': 'Mỗi kỳ, từ ngày đến ngày (every, from, to)',
    'week+before': 'Mỗi tuần, trước một ngày (every: week, before)',
    'week+by': 'Mỗi tuần, chậm nhất một ngày (every: week, by)',
    'week+on': 'Mỗi tuần, vào đúng một ngày (every: week, on)',
    'week+from+to': 'Mỗi tuần, từ ngày đến ngày (every: week, from, to)',
    every: 'Mỗi kỳ một lần, không định ngày (every)',
    during: 'Trong một kỳ (during)',
    'from+to': 'Từ ngày đến ngày (from, to)',
    'item+after': 'Sau một việc khác (item, after)',
    'item+ahead': 'Trước một việc khác (item, ahead)',
    pending: 'Chưa có thời hạn (pending)',
    ongoing: 'Thường xuyên, không có thời hạn (ongoing)',
  },
  /** What it lists each form of an entry of `amended` as, and an entry of `printed`. */
  amendments: {
    before: 'Đổi một kỳ: trước một ngày (before)',
    by: 'Đổi một kỳ: chậm nhất một ngày (by)',
    on: 'Đổi một kỳ: vào đúng một ngày (on)',
    'from+to': 'Đổi một kỳ: từ ngày đến ngày (from, to)',
    merged: 'Đổi một kỳ: gộp vào việc khác (merged)',
    cancelled: 'Đổi một kỳ: không thực hiện (cancelled)',
    'since+before': 'Đổi từ một kỳ trở đi: trước một ngày (since, before)',
    'since+by': 'Đổi từ một kỳ trở đi: chậm nhất một ngày (since, by)',
    'since+on': 'Đổi từ một kỳ trở đi: vào đúng một ngày (since, on)',
    'since+merged': 'Đổi từ một kỳ trở đi: gộp vào việc khác (since, merged)',
    'since+cancelled': 'Đổi từ một kỳ trở đi: không thực hiện (since, cancelled)',
  },
  misprint: 'Một nơi văn bản gốc ghi khác (in, …)',
  /** What it says of a mapping that lacks a key, has another one, or is none. */
  keys: (required: string[], optional: string[]) =>
    [
      ...(required.length > 0 ? [`Phải có: ${required.join(', ')}.`] : []),
      ...(optional.length > 0 ? [`Có thể có: ${optional.join(', ')}.`] : []),
      'Không nhận trường khác.',
    ].join(' '),
  /** What it says where `when` comes closest to one form and does not fit it. */
  nearestForm: (form: string) => `Thời hạn: chọn đúng một cách viết. Cách gần nhất: ${form}.`,
  keyWithExample: (description: string, example: string) => `${description} Ví dụ: ${example}`,
  /** Whole items to insert. */
  items: {
    description: 'Một việc với mục trong văn bản (source), nguyên văn (quote) và thời hạn (when).',
    id: 'ma-viec',
    title: 'Tên việc',
    source: 'III.3',
    quarterly: { label: 'Việc mỗi quý', quote: 'trước ngày 10 tháng cuối quý' },
    monthly: { label: 'Việc mỗi tháng', quote: 'trước ngày 25 hằng tháng' },
    dated: { label: 'Việc chậm nhất một ngày', quote: 'chậm nhất ngày …', date: 'năm-tháng-ngày' },
    pending: {
      label: 'Việc chưa có thời hạn',
      quote: 'theo hướng dẫn của cấp trên',
      reason: 'hướng dẫn của cấp trên',
    },
  },
};
