import type { Change } from '../../core/change.ts';
import type { Messages } from '../vi/index.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const KINDS: Record<Change['kind'], string> = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  covers: 'other data',
  merged: 'merged',
  awaiting: 'awaits a date',
  cancelled: 'cancelled',
  restored: 'restored',
};

export const changes: Messages['changes'] = {
  columns: { change: 'Change', title: 'What', from: 'Before', to: 'Now' },
  kind: (kind) => KINDS[kind],
  moved: (count) => {
    if (count === 0) return 'reckoned otherwise';
    return count > 0 ? `${days(count)} later` : `${days(-count)} earlier`;
  },
  none: 'No deadline has changed.',
  summary: (count) => (count === 1 ? '1 change.' : `${count} changes.`),
  sameRevision: (revision) =>
    `Warning: dates have changed but revision is still ${revision}; raise it so that subscribed calendars take the new dates.`,
};
