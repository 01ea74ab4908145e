import * as z from 'zod/mini';
import { type Item, KINDS } from '../../core/program.ts';
import { amendment, findAmendmentIssues, readAmendment } from './amendment.ts';
import { covers, findCoversIssues, readCovers } from './covers.ts';
import { type CustomIssue, prefixIssue } from './issues/custom-issue.ts';
import { acknowledge, confirm, symbol } from './values/common-keys.ts';
import { describe, LIMITS, note, place, slug, text, wholeNumber } from './values/values.ts';
import { when } from './when.ts';

const amendments = z.array(amendment);

const writtenItem = z.strictObject({
  id: describe(slug(), 'Mã việc: chữ thường không dấu, chữ số, gạch nối; không trùng, không đổi.', 'bao-cao-quy'),
  kind: describe(
    z.enum(KINDS),
    'Loại việc: report (báo cáo), review (sơ kết, tổng kết), supervision (giám sát, kiểm tra), meeting (họp, giao ban), task (việc khác).',
    'report',
  ),
  title: describe(text(LIMITS.title), 'Tên việc.', 'Báo cáo quý'),
  short: describe(
    z.optional(text(LIMITS.brief)),
    'Tên gọn, tối đa 30 ký tự: cho lịch trên điện thoại và bảng hẹp.',
    'BC quý',
  ),
  actor: describe(z.optional(text(LIMITS.title)), 'Ai làm.', 'Các đảng bộ, chi bộ trực thuộc'),
  recipient: describe(z.optional(text(LIMITS.title)), 'Nơi nhận, nếu văn bản có ghi.', 'Ban Tuyên giáo Đảng ủy'),
  source: describe(z.optional(place()), 'Mục trong văn bản gốc, viết như văn bản.', 'III.3', 'điểm a khoản 2 Điều 5'),
  quote: describe(
    z.optional(text(LIMITS.quote)),
    'Nguyên văn cụm từ ấn định thời gian.',
    'trước ngày 10 tháng cuối cùng của quý',
  ),
  anniversary: describe(z.optional(wholeNumber(1, 200)), 'Tổng kết bao nhiêu năm thực hiện văn bản đầu tiên.', 10),
  documents: describe(
    z._default(z.array(symbol('Số, ký hiệu một văn bản ở mục documents.')), []),
    'Các văn bản thực hiện hoặc tổng kết.',
    ['29-NQ/TW'],
  ),
  note: describe(z.optional(note()), 'Ghi chú của người giữ tệp.', 'chưa đối chiếu được với bản chính'),
  cancelled: describe(z.optional(text(LIMITS.quote)), 'Lý do không còn thực hiện.', 'theo thông báo hoãn của Đảng ủy'),
  confirm: confirm(),
  acknowledge: acknowledge(),
  when: describe(when, 'Khi nào đến hạn: chọn đúng một cách viết.', { during: '2023-Q2' }),
  covers: describe(z.optional(covers), 'Kỳ số liệu: báo cáo lấy số liệu từ ngày nào đến ngày nào.', {
    from: { month: 'last', of: 'previous', day: 15 },
    to: { month: 'last', day: 14 },
  }),
  amended: describe(z.optional(amendments), 'Văn bản sau đổi, gộp hoặc bỏ thời hạn của việc này.', [
    { document: '45-CV/BTG', period: '2023-Q2', quote: 'gửi trước ngày 15 tháng 6 năm 2023', before: '2023-06-15' },
  ]),
});

export const item = z.pipe(writtenItem.check(checkParts), z.transform(readItem));

/** What the rule of an item leaves open for its other keys. */
function checkParts({ value, issues }: z.core.ParsePayload<z.output<typeof writtenItem>>): void {
  if (issues.length > 0) return;
  issues.push(...listPartIssues(value));
}

function listPartIssues({ when, covers, amended = [] }: z.output<typeof writtenItem>): CustomIssue[] {
  return [
    ...(covers === undefined ? [] : findCoversIssues(covers, when)),
    ...amended.flatMap((entry, index) =>
      findAmendmentIssues(entry, when).map((issue) => prefixIssue(issue, ['amended', index])),
    ),
  ];
}

/** An item whose values are valid, with its parts as the schedule needs them. */
function readItem<Written extends Pick<z.output<typeof writtenItem>, 'when' | 'covers' | 'amended'>>(item: Written) {
  const { when, covers, amended } = item;
  return {
    ...item,
    covers: covers && readCovers(covers, when),
    amended: amended?.map((entry) => readAmendment(entry, when)),
  };
}

/** An item of such a file. What does not fit its rule is left out. */
export function readSalvagedItem(item: Record<string, unknown>): Partial<Item> {
  const { covers: _, amended: __, ...rest } = item;
  if (item.when === undefined) return rest;
  // A period or date written as a number is text only after its schema has read it.
  const later = item.amended === undefined ? {} : { amended: amendments.parse(item.amended) };
  const written = { ...item, when: when.parse(item.when), ...later } as z.output<typeof writtenItem>;
  return listPartIssues(written).length > 0 ? { ...rest, when: written.when } : readItem(written);
}
