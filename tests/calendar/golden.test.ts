import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ProgramCalendar, renderCalendar } from '../../src/calendar/index.ts';
import { bundled, deadlines, options } from './bundled.ts';

/** The programme after a change: the year's last report called off, one review taken out. */
const changed: ProgramCalendar = {
  ...bundled,
  program: { ...bundled.program, updated: '2023-08-01', revision: 1 },
  deadlines: deadlines
    .filter(({ key }) => key !== 'tong-ket-nq29')
    .map((deadline) =>
      deadline.key === 'bao-cao-nam' ? { ...deadline, cancelled: 'gộp vào báo cáo quý IV' } : deadline,
    ),
  removed: deadlines.filter(({ key }) => key === 'tong-ket-nq29'),
};

const golden = (name: string) => fileURLToPath(new URL(`golden/${name}.ics`, import.meta.url));

describe('the calendar of the bundled programme is, byte for byte,', () => {
  test('with the default reminder and alarm', async () => {
    await expect(renderCalendar([bundled], options)).toMatchFileSnapshot(golden('default'));
  });

  test('with every kind of reminder', async () => {
    const reminders = ['last-workday', { days: 7 }, { days: 3 }, 'start'] as const;
    await expect(renderCalendar([bundled], { ...options, reminders: [...reminders] })).toMatchFileSnapshot(
      golden('reminders'),
    );
  });

  test('after an item was cancelled and another removed', async () => {
    await expect(renderCalendar([changed], options)).toMatchFileSnapshot(golden('changed'));
  });
});
