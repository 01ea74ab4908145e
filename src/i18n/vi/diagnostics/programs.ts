import type { ProgramParams } from '../../../core/diagnostics/families/programs.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { words } from '../words.ts';
import { nameSpan } from './spans.ts';

export const programs: DiagnosticEntries<ProgramParams> = {
  'updated-outside-span': {
    describe: ({ updated, span }) => ({
      message: `\`updated\` là ${words.date(updated)}, quá xa ${nameSpan(span)} của chương trình`,
      hint: 'ghi ngày sửa tệp lần cuối; có thể viết nhầm năm',
    }),
    explanation: 'Ngày sửa tệp lần cuối (`updated`) sau khi chương trình kết thúc, hoặc trước khi bắt đầu hơn hai năm.',
    correction:
      'Ghi đúng ngày sửa tệp lần cuối. Đúng như vậy thì ghi nhận trong `program`: `acknowledge: { updated-outside-span: <lý do> }`.',
  },
  'foreign-timezone': {
    describe: ({ value }) => ({
      message: `múi giờ \`${value}\` không phải là giờ Việt Nam (UTC+7)`,
      hint: 'ở Việt Nam là Asia/Ho_Chi_Minh; bỏ dòng này cũng được',
    }),
    explanation: 'Múi giờ có lúc khác giờ Việt Nam, nên “hôm nay” có thể lệch một ngày.',
    correction:
      'Viết Asia/Ho_Chi_Minh, hoặc bỏ dòng này. Cơ quan ở nước ngoài thì ghi nhận trong `program`: `acknowledge: { foreign-timezone: <lý do> }`.',
  },
  'workday-outside-span': {
    describe: ({ date, span }) => ({
      message: `ngày ${words.date(date)} nằm ngoài ${nameSpan(span)} của chương trình, không thời hạn nào cần đến`,
      hint: 'có thể viết nhầm năm; không cần thì xóa dòng này',
    }),
    explanation: 'Một ngày nghỉ, ngày làm việc riêng nằm ngoài thời gian của chương trình và của mọi thời hạn.',
    correction:
      'Sửa năm, hoặc xóa dòng đó. Muốn giữ thì ghi nhận trong `program`: `acknowledge: { workday-outside-span: <lý do> }`.',
  },
  'workday-without-effect': {
    describe: ({ date, isOff, name }) => ({
      message: isOff
        ? `ngày ${words.date(date)} vốn đã là ngày nghỉ (${name ?? 'cuối tuần'})`
        : `ngày ${words.date(date)} vốn đã là ngày làm việc`,
      hint: 'có thể viết nhầm ngày, hoặc nhầm `off` với `work`; không cần thì xóa dòng này',
    }),
    explanation: 'Một ngày nghỉ, ngày làm việc riêng không đổi gì so với lịch chung.',
    correction:
      'Sửa ngày, chuyển giữa `off` và `work`, hoặc xóa dòng đó. Muốn giữ thì ghi nhận trong `program`: `acknowledge: { workday-without-effect: <lý do> }`.',
  },
  'empty-section': {
    describe: ({ section }) => ({
      message: `mục ${section} không có việc nào`,
      hint: 'thêm việc vào `items`, hoặc xóa mục',
    }),
    explanation: 'Một mục không có việc nào.',
    correction:
      'Thêm việc, hoặc xóa mục. Muốn giữ mục trống thì ghi nhận trong `program`: `acknowledge: { empty-section: <lý do> }`.',
  },
  'source-in-other-section': {
    describe: ({ source, section, other }) => ({
      message: `\`source\` là ${source}, thuộc mục ${other}, nhưng việc này ở mục ${section}`,
      hint: `sửa \`source\`, hoặc chuyển việc sang mục ${other}`,
    }),
    explanation: '`source` của một việc bắt đầu bằng số của một mục khác trong tệp.',
    correction:
      'Sửa `source` theo văn bản, hoặc chuyển việc sang đúng mục. Đúng như vậy thì ghi nhận: `acknowledge: { source-in-other-section: <lý do> }`.',
  },
  'no-reason': {
    describe: ({ word, key }) => ({
      message:
        key === 'cancelled'
          ? `\`cancelled\` cần một lý do; “${word}” không phải là lý do, mà việc vẫn bị coi là không thực hiện`
          : `cần lý do ghi nhận; “${word}” không phải là lý do`,
      hint:
        key === 'cancelled'
          ? 'việc vẫn thực hiện thì xóa dòng này; không thực hiện thì ghi lý do'
          : 'không ghi nhận thì xóa dòng này; ghi nhận thì viết lý do',
    }),
    explanation:
      '`cancelled` hoặc `acknowledge` ghi “có”, “không” thay cho lý do. Có trường này là việc không thực hiện, cảnh báo đã ghi nhận.',
    correction: 'Việc vẫn thực hiện, cảnh báo chưa được chấp nhận thì xóa dòng đó; nếu không, ghi lý do.',
  },
};
