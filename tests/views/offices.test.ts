import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../world.ts';

const [PROVINCE, ENTERPRISE, SCHOOL] = [
  'province-reporting-regime',
  'enterprise-calendar-2026',
  'school-year-2025-2026',
] as const;

const contentOf = (program: string) => readFileSync(new URL(`../programs/ok/${program}.yaml`, import.meta.url));

const outcomes = new Map<string, ReturnType<typeof run>>();

/** The outcome of a command on a programme; each is run once. */
const commands = (program: string) => (commandLine: string) => {
  const name = `${program}: ${commandLine}`;
  const options = { files: { 'x.yaml': contentOf(program) }, now: '2026-06-01T02:00:00Z' };
  const outcome = outcomes.get(name) ?? run(`${commandLine} -f x.yaml`, options);
  outcomes.set(name, outcome);
  return outcome;
};

const calendars = new Map([PROVINCE, ENTERPRISE, SCHOOL].map((program) => [program as string, exportEvents(program)]));

/** Each event of a programme's calendar, by its key, as one line a property. */
async function exportEvents(program: string): Promise<Map<string, string>> {
  const { files } = await commands(program)('export -o x.ics --remind none');
  const events = files['x.ics']!.replace(/\r\n /g, '').replace(/\\,/g, ',').split('BEGIN:VEVENT').slice(1);
  return new Map(events.map((event) => [/UID:[^.]+\.(.+)@khoagiao/.exec(event)![1]!, event]));
}

describe.each([
  [PROVINCE, 'kinh-te-xa-hoi-quy.2026-Q3', '694/UBND-TH', 'gửi trước ngày 27/9'],
  [PROVINCE, 'dan-toc-quy.2026-Q4', '694/UBND-TH', 'trước ngày 25 tháng cuối quý'],
  [PROVINCE, 'chuyen-doi-so-thang.2026-07', '236/UBND-KSTT', null],
  [ENTERPRISE, 'le-phi-mon-bai.2026', '198/2025/QH15', 'Chấm dứt việc thu, nộp lệ phí môn bài'],
  [ENTERPRISE, 'su-dung-lao-dong-6-thang.2026', '215/BQL-LĐ', 'trước ngày 01/6/2026 để tổng hợp, báo cáo'],
  [SCHOOL, 'giao-ban.2026-W08', '15/TB-THCS', 'nghỉ Tết Nguyên đán'],
  [SCHOOL, 'ho-so-tuyen-sinh', '47/VHXH', 'từ ngày 15/6 đến hết ngày 26/6/2026'],
  [SCHOOL, 'tong-ket-nam-hoc', '47/VHXH', 'gửi trước ngày 10/6/2026'],
])('%s: %s, set by %s', (program, key, document, quote) => {
  const command = commands(program);

  it('is named in every list', async () => {
    const { out: csv } = await command('deadlines --all --format csv');
    const rows = csv.split('\r\n').filter((row) => row.includes(`theo ${document}`));
    expect(rows.filter((row) => row.includes(`,${key},`))).toHaveLength(1);
    for (const format of ['table', 'markdown']) {
      const { out } = await command(`deadlines --all --format ${format}`);
      expect(out.split('\n').filter((line) => line.includes(`theo ${document}`))).toHaveLength(rows.length);
    }
    const { deadlines } = JSON.parse((await command('deadlines --all --format json')).out);
    const amended = deadlines.find((deadline: { key: string }) => deadline.key === key).amended;
    expect(amended).toMatchObject({ document, quote: quote === null ? null : expect.stringContaining(quote) });
  });

  it('is explained by show and by the calendar', async () => {
    const { out } = await command(`show ${key.split('.')[0]}`);
    const event = (await calendars.get(program)!).get(key)!;
    for (const text of [out, event]) {
      expect(text).toContain(document);
      if (quote !== null) expect(text).toContain(`${document} ghi: “${quote}`);
    }
  });
});

describe.each([
  [PROVINCE, 'kinh-te-xa-hoi-quy.2026-Q2', 'kinh-te-xa-hoi-6-thang.2026', '187/UBND-TH'],
  [ENTERPRISE, 'y-te-lao-dong-6-thang.2026', 'tai-nan-6-thang.2026', '215/BQL-LĐ'],
  [SCHOOL, 'bao-cao-thang.2026-05', 'tong-ket-nam-hoc', '47/VHXH'],
])('%s: %s, merged into %s by %s', (program, key, into, document) => {
  const command = commands(program);

  it('is in no list and in no new calendar', async () => {
    expect((await command('deadlines --all --format csv')).out).not.toContain(`,${key},`);
    expect([...(await calendars.get(program)!).keys()]).not.toContain(key);
  });

  it('is named by both items and by the event that it went into', async () => {
    const [own, other] = [key, into].map((id) => id.split('.')[0]!);
    expect((await command(`show ${own}`)).out).toMatch(new RegExp(`Gộp: .*${other}.*theo ${document}`));
    expect((await command(`show ${other}`)).out).toMatch(new RegExp(`Gồm cả: .*${key}.*theo ${document}`));
    expect((await calendars.get(program)!).get(into)).toMatch(new RegExp(`Gồm cả: .*theo ${document}`));
  });
});

describe.each([
  [PROVINCE, 'trinh-tong-hop-thang', 'tong-hop-thang'],
  [ENTERPRISE, 'ra-soat-hoa-don', 'gia-tri-gia-tang-thang'],
  [SCHOOL, 'bao-cao-sinh-hoat', 'sinh-hoat-chi-bo'],
])('%s: %s, which hangs on %s', (program, id, other) => {
  it('has a deadline and an event for each of that item', async () => {
    const command = commands(program);
    const events = [...(await calendars.get(program)!).keys()];
    const periodsOf = (item: string) =>
      events.filter((key) => key.startsWith(`${item}.`)).map((key) => key.slice(item.length));
    expect(periodsOf(id).sort()).toEqual(periodsOf(other).sort());
    expect(periodsOf(id).length).toBeGreaterThan(11);
    expect((await command(`show ${id}`)).out).toContain(other);
  });
});

it('a cancelled deadline keeps its date, so that none is named as the one before', async () => {
  const { out } = await commands(SCHOOL)('deadlines --from 2026-02-16 --to 2026-02-16');
  expect(out).toContain('(không thực hiện: nghỉ Tết Nguyên đán) · theo 15/TB-THCS  vào ngày 16/02/2026');
});
