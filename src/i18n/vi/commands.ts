/** Of an example in the help: the line as typed, which works on the sample, and what it does. */
type Example = [line: string, meaning: string];

/** The help: what each command does, its own arguments and options, and its examples; then what several of them have. */
export const commands = {
  description: 'Theo dõi, nhắc thời hạn các việc trong chương trình công tác năm.',
  /** What a clerk does first. */
  first: {
    title: 'Bắt đầu từ đây:',
    examples: [
      ['khoagiao deadlines', 'các việc sắp đến hạn'],
      ['khoagiao show bao-cao-quy', 'vì sao thời hạn là ngày đó'],
      ['khoagiao export', 'xuất lịch cho Outlook, Google Calendar, điện thoại'],
    ] as Example[],
  },
  groups: { program: 'Soạn và kiểm tra chương trình:', other: 'Lệnh khác:' },
  titles: {
    'Usage:': 'Cách dùng:',
    'Options:': 'Tùy chọn:',
    'Arguments:': 'Tham số:',
  } as Record<string, string>,
  examples: 'Ví dụ:',
  usage: { command: '<lệnh>', options: '[tùy chọn]' },
  of: {
    deadlines: {
      does: 'xem các việc sắp đến hạn',
      options: {
        today: 'lấy ngày này làm ngày hôm nay: 2023-03-01, 1/3/2023 hoặc 1-3-2023',
        within: 'trong khoảng này kể từ hôm nay: 30d hoặc 30 (ngày), 4w (tuần), 2m (tháng)',
        all: 'cả những việc đã qua thời hạn hơn 7 ngày',
        exitCode:
          'trả về mã 4 nếu có việc đã qua thời hạn, hoặc đến hạn trong khoảng đã chọn (mặc định 7 ngày); dùng cho tác vụ chạy tự động',
        actor: 'chỉ đơn vị có tên chứa chữ này (không phân biệt dấu, chữ hoa, chữ thường)',
        format: (formats: readonly string[], endings: readonly string[]) =>
          `định dạng kết quả: ${formats.join(', ')} (mặc định: theo đuôi tên tệp ${endings.join(', ')} của -o; còn lại là table)`,
      },
      examples: [
        ['khoagiao deadlines --within 30d', 'trong 30 ngày tới'],
        ['khoagiao deadlines --all --format csv -o han.csv', 'cả năm, mở bằng Excel'],
        ['khoagiao deadlines --kind "báo cáo"', 'chỉ các báo cáo'],
      ] as Example[],
    },
    export: {
      does: 'xuất lịch .ics cho Outlook, Google Calendar, điện thoại',
      options: {
        output:
          'ghi vào tệp này (mặc định: <mã chương trình>.ics; - là màn hình); lịch cũ của chính chương trình này được thay',
        remind:
          'sự kiện nhắc việc: last-workday (ngày cần xong), start (ngày bắt đầu), 7d (trước 7 ngày)…; none: không nhắc (mặc định: last-workday)',
        alarm:
          'lời nhắc lúc 09:00 ngày làm việc liền trước ngày cần xong: 1d (mặc định); 3d: trước 3 ngày; none: không có lời nhắc',
        since:
          'tệp lịch .ics đã xuất và nhập trước đây, nếu không phải là tệp được thay: sự kiện không còn nữa được ghi là không thực hiện, kèm lý do',
      },
      examples: [
        ['khoagiao export', 'ghi tệp .ics ở thư mục này'],
        ['khoagiao export --remind last-workday,7d,3d', 'nhắc thêm trước 7 và 3 ngày'],
        ['khoagiao export --kind report -o bao-cao.ics', 'chỉ các báo cáo'],
      ] as Example[],
    },
    validate: {
      does: 'kiểm tra tệp chương trình',
      options: { strict: 'coi cảnh báo là lỗi' },
      examples: [
        ['khoagiao validate', 'kiểm tra chương trình của thư mục'],
        ['khoagiao validate chuong-trinh.yaml', 'kiểm tra một tệp'],
        ['khoagiao validate --format json *.yaml', 'nhiều tệp, cho phần mềm khác đọc'],
      ] as Example[],
    },
    show: {
      does: 'xem chương trình, hoặc cách xác định thời hạn của một việc',
      arguments: {
        item: 'mã, mục (III.3), tên hay một phần tên của việc (không phân biệt dấu, chữ hoa, chữ thường); hoặc tệp .yaml',
      },
      examples: [
        ['khoagiao show', 'cả chương trình, theo mục'],
        ['khoagiao show bao-cao-6-thang', 'từng bước xác định thời hạn của một việc'],
        ['khoagiao show III.3', 'mọi việc của một mục'],
        ['khoagiao show giao ban', 'theo tên'],
      ] as Example[],
    },
    read: {
      does: 'xem một cụm từ về thời gian được hiểu thế nào',
      arguments: { phrase: 'cụm từ trong văn bản, đặt trong ngoặc kép' },
      options: { year: 'năm của những ngày không ghi năm (mặc định: năm nay)' },
      examples: [
        ['khoagiao read "trước 10 hằng tháng"', 'quy tắc để ghi vào tệp, các ngày tới'],
        ['khoagiao read "hằng quý" --year 2027', 'của một năm khác'],
      ] as Example[],
    },
    diff: {
      does: 'so sánh hai bản của một chương trình',
      arguments: { old: 'bản cũ', new: 'bản mới' },
      examples: [['khoagiao diff ban-cu.yaml ban-moi.yaml', 'việc nào bổ sung, bỏ, đổi thời hạn']] as Example[],
    },
    new: {
      does: 'lập dự thảo chương trình năm mới từ chương trình đang có',
      arguments: { year: 'năm của chương trình mới, ví dụ 2027' },
      options: {
        file: 'lập từ chương trình này (mặc định: chọn như các lệnh khác; nếu có nhiều năm thì chọn năm gần nhất)',
        output: 'ghi vào tệp này (mặc định: khoagiao-<năm>.yaml; - là màn hình)',
        issuer: 'cơ quan ban hành, nếu khác chương trình cũ',
        guidance: 'số, ký hiệu văn bản hướng dẫn của năm mới',
        guidanceDate: 'ngày ban hành văn bản hướng dẫn đó',
      },
      examples: [
        ['khoagiao new 2027', 'ghi khoagiao-2027.yaml'],
        ['khoagiao new 2027 --guidance 12-HD/BTGTU', 'khi đã có hướng dẫn năm mới'],
      ] as Example[],
    },
    schema: {
      does: 'xuất JSON Schema để trình soạn thảo gợi ý khi viết tệp',
      examples: [['khoagiao schema -o khoagiao.schema.json', 'để trình soạn thảo gợi ý từng trường']] as Example[],
    },
    completion: {
      does: 'xuất tập lệnh phím Tab cho bash, zsh, fish, powershell',
      arguments: { shell: 'bash, zsh, fish hoặc powershell' },
      examples: [
        ['khoagiao completion powershell | Add-Content $PROFILE', 'PowerShell'],
        ['source <(khoagiao completion bash)', 'bash: ghi vào ~/.bashrc'],
        ['source <(khoagiao completion zsh)', 'zsh: ghi vào ~/.zshrc'],
        ['khoagiao completion fish | source', 'fish: trong config.fish'],
      ] as Example[],
    },
    help: {
      does: 'cách dùng một lệnh, ví dụ: khoagiao help export',
      arguments: { command: 'tên lệnh' },
      examples: [['khoagiao help export', 'như khoagiao export --help']] as Example[],
    },
  },
  /** What stands for a value in the help. */
  values: {
    file: 'tệp',
    calendar: 'tệp lịch',
    language: 'ngôn ngữ',
    date: 'ngày',
    span: 'khoảng',
    kinds: 'loại',
    section: 'mục',
    text: 'từ cần tìm',
    issuer: 'tên',
    old: 'tệp cũ',
    new: 'tệp mới',
    format: 'định dạng',
    reminders: 'danh sách',
    item: 'việc',
    year: 'năm',
    symbol: 'ký hiệu',
    phrase: 'cụm từ',
    shell: 'loại cửa sổ lệnh',
    command: 'lệnh',
  },
  /** A value of each name above, for an example. */
  samples: {
    tệp: 'khoagiao-2026.yaml',
    'tệp lịch': 'khoagiao-2026.ics',
    ngày: '01/03/2026',
    khoảng: '30d',
    mục: 'II.2',
    'từ cần tìm': '"Ban Tuyên giáo"',
    tên: '"Sở Giáo dục và Đào tạo"',
    'danh sách': '7d,3d',
    năm: '2027',
    'ký hiệu': '12-HD/BTGTU',
  } as Record<string, string>,
  /** The argument of several commands. */
  files: 'các tệp chương trình, như -f; - là đọc từ đầu vào chuẩn (stdin)',
  /** The options of several commands. */
  options: {
    help: 'hiện phần trợ giúp này',
    version: 'hiện số phiên bản',
    file: 'tệp chương trình (mặc định: $KHOAGIAO_FILE, ./khoagiao.yaml và ./khoagiao-*.yaml, rồi chương trình mẫu đi kèm)',
    lang: 'ngôn ngữ: vi hoặc en (mặc định: $KHOAGIAO_LANG, rồi vi)',
    noColor: 'không tô màu',
    from: 'từ ngày này',
    to: 'đến hết ngày này',
    kind: (kinds: string[]) => `chỉ các loại này: ${kinds.join(', ')}`,
    section: 'chỉ mục này, ví dụ II.2',
    format: ([first, ...rest]: readonly string[]) => `định dạng kết quả: ${first} (mặc định), ${rest.join(', ')}`,
    output: 'ghi vào tệp này thay vì màn hình',
    force: 'ghi đè tệp đã có',
    workdays:
      'tệp lịch ngày làm việc mới hơn tệp đi kèm, cùng định dạng với data/workdays-vn.yaml (mặc định: workdays-vn.yaml cùng thư mục với chương trình)',
  },
};
