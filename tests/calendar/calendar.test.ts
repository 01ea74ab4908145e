import { isMainThread } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { renderCalendar } from '../../src/calendar/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { bundled, deadlinesOf, options } from './bundled.ts';

const { TZ } = process.env;

afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = TZ ?? '';
  if (TZ === undefined) delete process.env.TZ;
});

// A thread has no time zone of its own to change.
test.runIf(isMainThread)('the same programme gives the same bytes in every zone and at every hour', () => {
  const seen = new Map<string, number>();
  for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
    for (const time of ['2023-01-05T17:30:00Z', '2031-07-15T06:00:00Z']) {
      process.env.TZ = zone;
      vi.setSystemTime(new Date(time));
      seen.set(renderCalendar([bundled], options), new Date().getTimezoneOffset());
    }
  }
  expect([...seen.keys()]).toHaveLength(1);
  expect([...seen.values()]).toEqual([420]);
});

test('the calendar bears the title of the programme, or of each', () => {
  const other = { ...bundled, program: { ...bundled.program, id: 'khac', title: 'Kế hoạch' } };
  expect(renderCalendar([bundled], options)).toContain('\r\nX-WR-CALNAME:Chương trình công tác khoa giáo năm 2023\r\n');
  expect(renderCalendar([bundled, other, other], options).replaceAll('\r\n ', '')).toContain(
    '\r\nX-WR-CALNAME:Chương trình công tác khoa giáo năm 2023 + Kế hoạch\r\n',
  );
});

test('a calendar of one event has no name', () => {
  const one = { ...bundled, deadlines: deadlinesOf({}) };
  expect(renderCalendar([one], { ...options, reminders: [] })).not.toContain('X-WR-CALNAME');
  expect(renderCalendar([one], options)).toContain('X-WR-CALNAME');
});

test('a calendar without events is its header alone', () => {
  expect(renderCalendar([{ ...bundled, deadlines: [] }], options)).toMatch(/X-PUBLISHED-TTL:P1D\r\nEND:VCALENDAR\r\n$/);
});

test('the product names version and language', () => {
  expect(renderCalendar([bundled], { ...options, messages: messagesIn('en'), version: '1.2.3' })).toContain(
    '\r\nPRODID:-//khoagiao//khoagiao 1.2.3//EN\r\n',
  );
});

test('the header names the issuer of each programme, whatever characters it holds', () => {
  const other = { ...bundled, program: { ...bundled.program, issuer: 'Sở Nội vụ, $& Tư pháp' } };
  expect(renderCalendar([bundled, other], options)).toContain(
    '\r\nX-KHOAGIAO-ISSUER:Đảng ủy Sở Giáo dục và Đào tạo\r\nX-KHOAGIAO-ISSUER:Sở Nội vụ\\, $& Tư pháp\r\n',
  );
});
