import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readWrittenEvents, renderCalendar, updateCalendar } from '../../src/calendar/index.ts';
import { bundled, createCompared, deadlines, options, program } from './bundled.ts';

/** The programme after a change: the year's last report called off, one review taken out. */
const changed = createCompared({
  program: { ...program.program, updated: '2023-08-01', revision: 1 },
  deadlines: deadlines
    .filter(({ key }) => key !== 'tong-ket-nq29')
    .map((deadline) =>
      deadline.key === 'bao-cao-nam' ? { ...deadline, cancelled: 'gộp vào báo cáo quý IV' } : deadline,
    ),
});

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

  test('over that calendar, after an item was cancelled and another removed', async () => {
    const earlier = readWrittenEvents(Buffer.from(renderCalendar([bundled], options)))!;
    const { ics } = updateCalendar([changed], options, earlier)!;
    await expect(Buffer.from(ics).toString()).toMatchFileSnapshot(golden('changed'));
  });
});
