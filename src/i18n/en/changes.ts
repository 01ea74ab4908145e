import type { Change, WrittenField } from '../../core/change.ts';
import type { Messages } from '../vi/index.ts';
import { counted } from './counted.ts';
import { words } from './words.ts';

const KINDS: Record<Change['kind'], string> = {
  added: 'added',
  removed: 'removed',
  renamed: 'new id',
  moved: 'moved',
  workdays: 'other working days',
  covers: 'other data',
  reworded: 'reworded',
  merged: 'merged',
  awaiting: 'awaits a date',
  cancelled: 'cancelled',
  restored: 'restored',
};

const FIELDS: Record<WrittenField, string> = {
  title: 'title',
  short: 'short title',
  kind: 'kind',
  source: 'place in the document',
  quote: 'quote',
  actor: 'actor',
  recipient: 'recipient',
  documents: 'documents',
  note: 'note',
  cancelled: 'why it is cancelled',
  amended: 'later document',
  includes: 'what is merged into it',
};

export const changes: Messages['changes'] = {
  columns: { change: 'Change', title: 'What', from: 'Before', to: 'Now' },
  kind: (kind) => KINDS[kind],
  moved: (count, byWorkdays) => {
    if (count === 0) return 'set in another way, on the same day';
    const moved = count > 0 ? `${counted(count, 'day')} later` : `${counted(-count, 'day')} earlier`;
    return byWorkdays ? `${moved} by working days` : moved;
  },
  lastWorkday: (date) => `done by ${date}`,
  newId: (id) => `new id ${id}`,
  fields: (fields) => fields.map((field) => FIELDS[field]).join(', '),
  keepId: (old, current) =>
    `Warning: the id ${old} has become ${current} with the same title and date. Keep the old id ${old}, so that calendars recognise the item.`,
  none: 'No deadline has changed.',
  summary: (groups) =>
    groups.map(({ name, count }, index) =>
      index === 0 ? words.capitalize(`${name}: ${counted(count, 'item')}`) : `${name}: ${count}`,
    ),
  sameRevision: (revision) =>
    `Warning: the programme has changed but revision is still ${revision}; raise it so that subscribed calendars take the changes.`,
};
