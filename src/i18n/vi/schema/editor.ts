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
