import * as z from 'zod/mini';
import { programWords, sectionWords } from '../../i18n/vi/schema/program.ts';
import { document } from './document.ts';
import { header } from './header.ts';
import { item } from './item.ts';
import { mapping } from './values/describe.ts';
import { LIMITS, place, text } from './values/values.ts';
import { decisions } from './workdays.ts';

/** The items of a section, which an editor offers whole ones for. */
export const items = z._default(z.array(item), []);

const section = mapping(sectionWords, {
  id: place(),
  title: text(LIMITS.quote),
  items,
});

/** The whole file. Keys, types, sizes and the form of every date; what one part says of another is checked in checks/. */
export const programShape = mapping(programWords, {
  program: header,
  workdays: z.optional(decisions),
  documents: z._default(z.array(document), []),
  sections: z._default(z.array(section), []),
});
