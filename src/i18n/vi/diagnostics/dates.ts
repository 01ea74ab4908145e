import type { DateParams } from '../../../core/diagnostics/families/dates.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { toIsoDate } from '../../../core/time/date.ts';
import { PERIODS } from '../due-rule.ts';
import { words } from '../words.ts';
import { nameSpan } from './spans.ts';
import { didYouMean, inYear, propose, shorten } from './suggestions.ts';

const shortDate = ({ day, month, year }: { day: number; month: number; year: number }) => `${day}/${month}/${year}`;

export const dates: DiagnosticEntries<DateParams> = {
  'invalid-date': {
    describe: ({ value, nearest, proposals, year }) => ({
      message: `\`${value}\` không phải là ngày dạng năm-tháng-ngày`,
      hint: propose(proposals, nearest === null ? inYear('ví dụ: 2023-06-05', year) : `viết ${nearest}`),
    }),
    explanation: 'Giá trị không phải là ngày dạng năm-tháng-ngày.',
    correction: 'Viết đủ bốn chữ số năm, hai chữ số tháng, hai chữ số ngày: 2023-06-05.',
  },
  'impossible-date': {
    describe: ({ lastDay, ...parts }) => ({
      message: `ngày ${shortDate(parts)} không tồn tại`,
      hint:
        lastDay === null
          ? 'tháng phải từ 1 đến 12'
          : `ngày cuối tháng ${parts.month}/${parts.year} là ${toIsoDate({ ...parts, day: lastDay })}`,
    }),
    explanation: 'Ngày không tồn tại.',
    correction: 'Đối chiếu với văn bản rồi sửa ngày; ngày cuối tháng được nêu trong gợi ý.',
  },
  'date-with-time': {
    describe: ({ value, date }) => ({
      message: `\`${value}\` có cả giờ; hạn tính theo ngày`,
      hint: `viết ${date}`,
    }),
    explanation: 'Ngày kèm giờ; hạn tính theo ngày.',
    correction: 'Bỏ phần giờ.',
  },
  'invalid-time': {
    describe: ({ value, nearest }) => ({
      message: `không đọc được giờ \`${value}\``,
      hint: nearest === null ? 'viết giờ:phút, ví dụ: 17:00' : `viết "${nearest}"`,
    }),
    explanation: 'Giờ của `time` không có dạng giờ:phút.',
    correction: 'Viết hai chữ số giờ, dấu hai chấm, hai chữ số phút: `17:00`.',
  },
  'invalid-count': {
    describe: ({ value, nearest, count }) => ({
      message: `không đọc được số ngày \`${value}\``,
      hint:
        nearest === null
          ? `ví dụ: ${count ?? 45} days (ngày), ${count ?? 10} workdays (ngày làm việc)`
          : `viết ${nearest}`,
    }),
    explanation: 'Số ngày để đếm không có dạng số và đơn vị.',
    correction: 'Viết số ngày và `days` (ngày) hoặc `workdays` (ngày làm việc): `45 days`, `10 workdays`.',
  },
  'invalid-period': {
    describe: ({ value, nearest, proposals, year }) => ({
      message: `\`${value}\` không phải là một kỳ (năm, 6 tháng, quý, tháng)`,
      hint: propose(
        proposals,
        didYouMean(nearest, inYear('ví dụ: 2023 (năm), 2023-H1 (6 tháng), 2023-Q2 (quý), 2023-06 (tháng)', year)),
      ),
    }),
    explanation: 'Giá trị không phải là một kỳ.',
    correction: 'Viết 2023 (cả năm), 2023-H1 (6 tháng đầu năm), 2023-Q2 (quý II) hoặc 2023-06 (tháng 6).',
  },
  'day-not-in-month': {
    describe: ({ day, months, lastDay }) => ({
      message: `tháng ${months.join(', ')} không có ngày ${day}`,
      hint: `ở đó hạn là ngày cuối tháng; đúng như văn bản thì ghi nhận, không thì viết \`day: last\` hoặc một ngày không quá ${lastDay}`,
    }),
    explanation: 'Thời hạn định kỳ rơi vào ngày mà có tháng không có (ví dụ ngày 31).',
    correction:
      'Ở tháng đó hạn là ngày cuối tháng. Văn bản ghi như vậy thì ghi nhận: `acknowledge: { day-not-in-month: <lý do> }`; nếu không, viết `day: last` hoặc ngày mà tháng nào cũng có.',
  },
  'month-beyond-period': {
    describe: ({ every, month, max }) =>
      max === 0
        ? { message: `mỗi tháng thì không có tháng \`${month}\``, hint: 'bỏ `month`, hoặc viết `month: next`' }
        : {
            message: `mỗi ${PERIODS[every]} không có tháng thứ ${month}`,
            hint: `các giá trị hợp lệ: 1–${max}, last, next`,
          },
    explanation: 'Thời hạn định kỳ ghi tháng không có trong kỳ.',
    correction:
      '`month` đếm trong kỳ: quý có 1–3, 6 tháng có 1–6, năm có 1–12; `last` là tháng cuối, `next` là tháng đầu của kỳ sau.',
  },
  'impossible-day': {
    describe: ({ day, months, lastDay }) => ({
      message: `tháng ${months.join(', ')} không năm nào có ngày ${day}`,
      hint: `chọn một ngày không quá ${lastDay}, hoặc viết \`day: last\` nếu là ngày cuối tháng`,
    }),
    explanation: 'Thời hạn định kỳ rơi vào ngày mà không tháng nào trong đó có.',
    correction: 'Viết `day: last` nếu là ngày cuối tháng; nếu không, sửa lại ngày hoặc tháng theo văn bản.',
  },
  'reversed-window': {
    describe: ({ from, to }) => ({
      message: `khoảng thời gian kết thúc (${words.date(to)}) trước khi bắt đầu (${words.date(from)})`,
      hint: 'sửa `from` hoặc `to`; thường là viết nhầm năm hoặc đổi chỗ hai ngày',
    }),
    explanation: 'Khoảng thời gian kết thúc trước khi bắt đầu.',
    correction: 'Sửa `from` hoặc `to`; thường là viết nhầm năm hoặc đổi chỗ hai ngày.',
  },
  'no-working-day': {
    describe: ({ from, to, lastWorkday }) => ({
      message: `từ ${words.date(from)} đến ${words.date(to)} không có ngày làm việc nào`,
      hint: `ngày làm việc cuối cùng còn trong hạn là ${words.date(lastWorkday)}, trước khi bắt đầu; xem lại hai ngày, hoặc ghi nhận nếu văn bản ghi như vậy`,
    }),
    explanation: 'Khoảng thời gian không có ngày làm việc nào.',
    correction: 'Xem lại hai ngày; nếu văn bản ghi như vậy thì ghi nhận: `acknowledge: { no-working-day: <lý do> }`.',
  },
  'outside-year': {
    describe: ({ date, span }) => ({
      message: `ngày ${words.date(date)} nằm ngoài ${nameSpan(span)} của chương trình`,
      hint: 'sửa năm nếu viết nhầm; văn bản ấn định như vậy thì ghi nhận kèm lý do',
    }),
    explanation: 'Thời hạn nằm ngoài thời gian của chương trình.',
    correction:
      'Sửa năm nếu viết nhầm; nếu văn bản ghi như vậy thì ghi nhận: `acknowledge: { outside-year: <lý do> }`.',
  },
  'previous-period': {
    describe: ({ deadlines }) => ({
      message: `tệp này không có ${deadlines.length} việc của kỳ trước đến hạn trong thời gian này: ${shorten(deadlines.map(({ key, due }) => `${key} (${words.date(due)})`))}`,
      hint: 'các việc đó thuộc chương trình của kỳ trước; để tệp đó cùng thư mục với tệp này thì chúng được liệt kê',
    }),
    explanation:
      'Việc của kỳ trước đến hạn trong thời gian của chương trình này, nhưng thuộc chương trình của kỳ trước.',
    correction:
      'Không cần sửa: để tệp của kỳ trước cùng thư mục với tệp này, hoặc dùng `from` không có `to` cho chế độ báo cáo thường xuyên.',
  },
  'unknown-timezone': {
    describe: ({ value }) => ({
      message: `không có múi giờ \`${value}\``,
      hint: 'ở Việt Nam là Asia/Ho_Chi_Minh',
    }),
    explanation: 'Không có múi giờ này.',
    correction: 'Viết tên múi giờ IANA; ở Việt Nam là Asia/Ho_Chi_Minh.',
  },
  'workday-twice': {
    describe: ({ date, line }) => ({
      message: `ngày ${words.date(date)} đã có ở dòng ${line}`,
      hint: 'mỗi ngày chỉ ghi một lần: hoặc ngày nghỉ (off), hoặc ngày làm việc (work)',
    }),
    explanation: 'Một ngày được ghi hai lần trong các ngày nghỉ, ngày làm việc riêng.',
    correction: 'Giữ lại một dòng: ngày đó là ngày nghỉ (`off`) hoặc ngày làm việc (`work`).',
  },
};
