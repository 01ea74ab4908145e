import type { Messages } from '../vi/index.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const changes: Messages['changes'] = {
  columns: { change: 'Change', title: 'What', from: 'Before', to: 'Now' },
  kind: (kind) => kind,
  moved: (count) => {
    if (count === 0) return 'reckoned otherwise';
    return count > 0 ? `${days(count)} later` : `${days(-count)} earlier`;
  },
  none: 'No deadline has changed.',
  summary: (count) => (count === 1 ? '1 change.' : `${count} changes.`),
  sameRevision: (revision) =>
    `Warning: dates have changed but revision is still ${revision}; raise it so that subscribed calendars take the new dates.`,
};
