// A month of an exported calendar as a web page or a phone shows it: FullCalendar in Chromium, a colour for each category.
// The picture in README is that of the sample:
//   khoagiao export -o a.ics --remind last-workday,7d && node scripts/calendar-picture.js a.ics 2023-06 960 docs/calendar.png
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';

const [file, month, width, picture] = process.argv.slice(2);
if (picture === undefined) {
  console.error('node scripts/calendar-picture.js CALENDAR.ics YYYY-MM WIDTH PICTURE.png');
  process.exit(2);
}

const COLOURS = { 'Cần xong': '#b3261e', 'Ngày ghi trong văn bản': '#5f6368', 'Nhắc việc': '#1967d2' };
const WIDE = 600;
const script = (path) =>
  `<script>${readFileSync(fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url)), 'utf8')}</script>`;

const options = {
  initialDate: `${month}-01`,
  initialView: 'dayGridMonth',
  locale: 'vi',
  headerToolbar: { left: 'title', right: '' },
  contentHeight: 'auto',
  fixedWeekCount: false,
  events: readEvents(readFileSync(file, 'utf8')),
};
const page = `<!doctype html><meta charset="utf-8">
${script('fullcalendar/index.global.min.js')}${script('@fullcalendar/core/locales/vi.global.min.js')}
<style>
  body { margin: 8px; font: ${Number(width) < WIDE ? 12 : 14}px 'DejaVu Sans', sans-serif; background: #fff }
  #calendar { width: ${Number(width) - 16}px }
  .fc .fc-toolbar-title { font-size: 1.3em }
  .fc .fc-toolbar.fc-header-toolbar { margin-bottom: 8px }
</style>
<div id="calendar"></div>
<script>new FullCalendar.Calendar(document.getElementById('calendar'), ${JSON.stringify(options)}).render()</script>`;

const folder = mkdtempSync(join(tmpdir(), 'khoagiao-picture-'));
writeFileSync(join(folder, 'page.html'), page);
execFileSync(process.env.CHROMIUM ?? 'chromium', [
  '--headless',
  '--no-sandbox',
  '--hide-scrollbars',
  `--window-size=${width},${process.env.HEIGHT ?? 480}`,
  `--screenshot=${resolve(picture)}`,
  `file://${join(folder, 'page.html')}`,
]);
rmSync(folder, { recursive: true });

function readEvents(ics) {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => {
    const read = (name) => String(event.getFirstPropertyValue(name));
    return {
      title: read('summary'),
      start: read('dtstart'),
      end: read('dtend'),
      color: COLOURS[read('categories')],
    };
  });
}
