import stringWidth from 'string-width';

// Letters of Latin script with their marks composed, and the usual punctuation: one column each.
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;

/** How many terminal columns a text takes. A combining mark takes none, a wide character two. `Đảng` → 4 */
export function widthOf(text: string): number {
  // Text has been brought to NFC, so that Vietnamese is spared the library's cost of telling graphemes apart.
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
