interface Snippet {
  label: string;
  description: string;
  body: Record<string, unknown>;
}

/** Whole items that yaml-language-server offers in a list of items, without a year: it would soon be a past one. */
export const ITEM_SNIPPETS: Snippet[] = [
  createSnippet('Việc mỗi quý', 'report', 'trước ngày 10 tháng cuối quý', {
    every: 'quarter',
    before: { month: 'last', day: asNumber(field(5, '10')) },
  }),
  createSnippet('Việc mỗi tháng', 'report', 'trước ngày 25 hằng tháng', {
    every: 'month',
    before: { day: asNumber(field(5, '25')) },
  }),
  createSnippet('Việc chậm nhất một ngày', 'task', 'chậm nhất ngày …', { by: field(5, 'năm-tháng-ngày') }),
  createSnippet('Việc chờ ấn định thời hạn', 'task', 'theo hướng dẫn của cấp trên', {
    pending: field(5, 'hướng dẫn của cấp trên'),
  }),
];

function createSnippet(label: string, kind: string, quote: string, when: Record<string, unknown>): Snippet {
  return {
    label,
    description: 'Một việc với chỗ trong văn bản (source), nguyên văn (quote) và thời hạn (when).',
    body: {
      id: field(1, 'ma-viec'),
      kind,
      title: field(2, 'Tên việc'),
      source: field(3, 'III.3'),
      quote: field(4, quote),
      when,
    },
  };
}

/** What the person fills in, one after the other. */
function field(order: number, shown: string): string {
  return `\${${order}:${shown}}`;
}

/** The server writes a text that begins with this sign as it is, without quotation marks. */
function asNumber(text: string): string {
  return `^${text}`;
}
