import type { IsoDate } from '../../core/time/date.ts';
import { words } from './words.ts';

/** Complaints and notices of the command line. */
export const commandLine = {
  problem: (message: string) => `Lỗi: ${message}`,
  errors: {
    unknownOption: (option: string) => `không có tùy chọn ${option}.`,
    unknownCommand: (command: string) => `không có lệnh “${command}”.`,
    missingValue: (option: string) => `tùy chọn ${option} cần một giá trị.`,
    missingArgument: (argument: string, meaning: string) => `thiếu ${argument}: ${meaning}.`,
    excessArguments: (command: string, excess: string) => `thừa “${excess}”: lệnh ${command} không nhận thêm.`,
    conflict: (first: string, second: string) => `không dùng đồng thời ${first} và ${second}.`,
    didYouMean: (nearest: string) => `Ý bạn là “${nearest}”?`,
    example: (line: string) => `Ví dụ: ${line}`,
    usage: (line: string) => `Cách dùng: ${line}`,
    listCommands: 'Xem các lệnh: khoagiao help',
    listOptions: (command: string) => `Xem các tùy chọn: ${command} --help`,
    choice: (option: string, value: string, allowed: string[]) =>
      `“${value}” không hợp lệ cho ${option}; chọn trong: ${allowed.join(', ')}.`,
    date: (option: string, value: string) =>
      `${option} cần một ngày như 2023-03-01 hoặc 01/03/2023, không phải “${value}”.`,
    impossibleDate: (option: string, value: string) => `${option}: ngày ${value} không tồn tại.`,
    span: (option: string, value: string) => `${option} cần một khoảng như 30d, 4w hoặc 2m, không phải “${value}”.`,
    longSpan: (option: string, value: string, longest: string) =>
      `${option}: khoảng “${value}” quá dài; nhiều nhất ${longest}.`,
    reversedRange: 'ngày bắt đầu (--from) sau ngày kết thúc (--to).',
    unknownSection: (section: string, known: string[]) =>
      `không có mục ${section}; các mục hiện có: ${known.join(', ')}.`,
    unknownItem: (name: string) => `không có việc nào có mã, mục hay tên “${name}”.`,
    severalItems: (name: string, count: number) => `“${name}” khớp với ${count} việc:`,
    moreItems: (count: number) => `… và ${count} việc khác.`,
    listItems: (line: string) => `Xem các mã việc: ${line}`,
    reminder: (value: string) =>
      `“${value}” không hợp lệ cho --remind; chọn trong: last-workday, start, 7d, 2w… (nhiều nhất 366d), none.`,
    alarm: (value: string) => `“${value}” không hợp lệ cho --alarm; chọn trong: 1d, 2d, 1w… (nhiều nhất 366d), none.`,
    sameId: (id: string, files: string[]) =>
      `các tệp ${files.join(', ')} có cùng mã chương trình ${id} (program.id). Chỉ giữ một tệp; nếu là chương trình khác thì đổi mã.`,
    outputIsInput: (file: string) =>
      `${file} là tệp mà lệnh này đọc; không ghi đè kết quả lên tệp đó. Chọn tên khác bằng -o.`,
    sinceProgram: (file: string) =>
      `--since cần tệp lịch (.ics) đã xuất trước đây, không phải tệp chương trình ${file}. So hai bản chương trình: khoagiao diff.`,
    sinceOneFile: '--since chỉ so với một tệp lịch: chọn một chương trình bằng -f, hoặc một tệp lịch bằng -o.',
    otherCalendar: (file: string, wanted: string[], found: string[]) =>
      `${file} không có sự kiện nào của ${wanted.join(', ')}; ${found.length > 0 ? `trong đó là lịch của ${found.join(', ')}` : 'trong đó không có sự kiện nào do khoagiao xuất'}.`,
    year: (value: string, { first, last }: { first: number; last: number }) =>
      `“${value}” không phải là một năm từ ${first} đến ${last}.`,
    noNextProgram:
      'chương trình không có ngày kết thúc (to) thì không có chương trình năm sau. Ghi “to” vào “program”, rồi chạy lại.',
    notLater: (year: number, old: number) =>
      `chương trình cũ là của năm ${old}; năm mới phải sau năm đó, không phải ${year}.`,
    noGuidance: 'chương trình cũ không có văn bản căn cứ (basis) để thay bằng --guidance.',
    text: (option: string, limit: number) => `${option}: nhập một dòng, không quá ${limit} ký tự.`,
  },
  files: {
    unreadable: (path: string, why: string) => `không đọc được ${path}: ${why}.`,
    unwritable: (path: string, why: string) => `không ghi được ${path}: ${why}.`,
    standardOutput: 'ra đầu ra chuẩn',
    reasons: {
      EBADF: 'đã bị đóng',
      ENOENT: 'không có tệp hoặc thư mục này',
      EACCES: 'không có quyền truy cập',
      EPERM: 'không có quyền truy cập',
      EISDIR: 'đây là thư mục',
      ENOTDIR: 'một phần đường dẫn không phải là thư mục',
      ENOTFILE: 'đây không phải là một tệp thông thường',
      TOOBIG: 'tệp lớn hơn 8 MB',
      ENOSPC: 'đĩa đã đầy',
      EDQUOT: 'đã hết dung lượng được cấp',
      EFBIG: 'tệp lớn hơn mức được phép',
      EROFS: 'đĩa chỉ đọc',
      EBUSY: 'tệp đang mở ở phần mềm khác',
      HELD: 'tệp đang mở ở phần mềm khác (hãy đóng Excel, Outlook rồi chạy lại), hoặc không có quyền',
      BADCHARACTER:
        'trên Windows, tên tệp không được có các ký tự < > : " | ? *, cũng không được kết thúc bằng dấu chấm hay dấu cách',
      DEVICENAME: 'trên Windows, đây là tên của thiết bị, không đặt được cho tệp',
      EMFILE: 'mở quá nhiều tệp',
      ENAMETOOLONG: 'tên quá dài',
      ELOOP: 'liên kết dẫn vòng về chính nó',
      EEXIST: 'đã có tệp này (chọn tên khác bằng -o, hoặc dùng --force để ghi đè)',
      NO_CALENDAR: 'đây không phải là tệp lịch (.ics)',
      OTHER_FILE: 'đã có tệp này và đó không phải là lịch của chương trình (dùng --force để ghi đè)',
      OTHER_ISSUER: 'đã có tệp này và đó là lịch của cơ quan ban hành khác (dùng --force để ghi đè)',
      FOREIGN_EVENT: 'đã có tệp này và trong đó có sự kiện không thuộc chương trình (dùng --force để ghi đè)',
    } as Record<string, string>,
  },
  bundled: (title: string) => `Đang dùng chương trình mẫu đi kèm: ${title}. Dùng tệp của cơ quan: thêm -f <tệp>.`,
  nearMisses: (files: string[]) =>
    `Không đọc ${files.join(', ')}: tệp chương trình cần tên khoagiao.yaml hoặc khoagiao-….yaml. Đổi tên tệp, hoặc dùng -f.`,
  workdaysOf: (path: string) => `Dùng lịch ngày làm việc trong ${path}.`,
  leftAside: (file: string, title: string) => `Không hiển thị ${file} (${title}): ngoài khoảng thời gian đã chọn.`,
  nothingToExport: 'Không có việc nào đến hạn theo điều kiện đã chọn; không tạo tệp.',
  erroneous: 'Không tạo tệp lịch: sửa các lỗi ở trên rồi chạy lại.',
  notWritten: (path: string) => `Không tạo ${path}: không có việc nào đến hạn theo điều kiện đã chọn.`,
  sinceOtherIssuer: (file: string) =>
    `Cảnh báo: ${file} ghi cơ quan ban hành khác. Lịch mới vẫn được đối chiếu với tệp này vì cùng mã chương trình; nếu đó là lịch của cơ quan khác, hãy đổi mã (id) của một trong hai chương trình.`,
  withoutEnd: (title: string, end: IsoDate) =>
    `${title} không ghi ngày kết thúc (to): lịch có các kỳ đến hết ngày ${words.date(end)}.`,
  leftOut: (count: number) => `${count} việc chưa có thời hạn, không có trong lịch:`,
  howToImport: [
    'Outlook: mở tệp, hoặc Tệp › Mở & Xuất › Nhập/Xuất; nên nhập vào một lịch riêng.',
    'Google Calendar (trên máy tính): Cài đặt › Nhập và xuất › chọn tệp, chọn một lịch riêng.',
    'Điện thoại: nhập vào Google Calendar trên máy tính rồi đồng bộ, hoặc tự gửi tệp qua thư điện tử rồi mở trên điện thoại.',
  ],
  written: (path: string) => `Đã ghi ${path}.`,
  bug: (detail: string) => `Lỗi nội bộ của khoagiao (hãy báo người cài đặt): ${detail}`,
};
