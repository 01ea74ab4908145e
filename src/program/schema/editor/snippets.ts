import { editorWords } from '../../../i18n/vi/schema/editor.ts';

interface Snippet {
  label: string;
  description: string;
  body: Record<string, unknown>;
}

const { items: words } = editorWords;

/** Whole items that yaml-language-server offers in a list of items, without a year: it would soon be a past one. */
export const ITEM_SNIPPETS: Snippet[] = [
  createSnippet(words.quarterly, 'report', {
    every: 'quarter',
    before: { month: 'last', day: asNumber(field(5, '10')) },
  }),
  createSnippet(words.monthly, 'report', { every: 'month', before: { day: asNumber(field(5, '25')) } }),
  createSnippet(words.dated, 'task', { by: field(5, words.dated.date) }),
  createSnippet(words.pending, 'task', { pending: field(5, words.pending.reason) }),
];

function createSnippet(
  { label, quote }: { label: string; quote: string },
  kind: string,
  when: Record<string, unknown>,
): Snippet {
  return {
    label,
    description: words.description,
    body: {
      id: field(1, words.id),
      kind,
      title: field(2, words.title),
      source: field(3, words.source),
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
