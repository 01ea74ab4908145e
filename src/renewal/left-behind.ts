import type { Document, Item, Section } from '../core/program.ts';

/** What a programme has for its own year alone, and the next one does not take over. */
export interface LeftBehind {
  items: LeftItem[];
  /** Documents that only those items cite. */
  documents: Document[];
  /** Whether the office's own days off and days worked were left out. */
  workdays: boolean;
}

export interface LeftItem {
  section: Section;
  item: Item;
  /** Why it was cancelled; null where it was not. */
  cancelled: string | null;
  /** The item left behind that it hangs on; null for an item that takes place once. */
  anchor: string | null;
}
