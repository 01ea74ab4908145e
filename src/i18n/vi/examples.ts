/** The examples in each command's help. */
export const exampleLines: Record<string, [string, string][]> = {
  program: [
    ['khoagiao deadlines', 'những hạn sắp tới'],
    ['khoagiao export', 'tạo tệp lịch để nhập vào Outlook, Google Calendar'],
    ['khoagiao show bao-cao-quy', 'vì sao hạn là ngày ấy'],
  ],
  deadlines: [
    ['khoagiao deadlines --within 30d', 'trong 30 ngày tới'],
    ['khoagiao deadlines --all --format csv -o han.csv', 'cả năm, mở bằng Excel'],
    ['khoagiao deadlines --kind report --actor "chi bo"', 'báo cáo của các chi bộ'],
  ],
  export: [
    ['khoagiao export', 'ghi tệp .ics ở thư mục này'],
    ['khoagiao export --remind last-workday,7d,3d', 'nhắc thêm trước 7 và 3 ngày'],
    ['khoagiao export --kind report -o bao-cao.ics', 'chỉ các báo cáo'],
  ],
  validate: [
    ['khoagiao validate chuong-trinh.yaml', 'kiểm tra một tệp'],
    ['khoagiao validate --format json *.yaml', 'nhiều tệp, cho chương trình khác đọc'],
  ],
  show: [
    ['khoagiao show', 'cả chương trình, theo mục'],
    ['khoagiao show bao-cao-6-thang', 'từng bước tính ngày của một việc'],
  ],
  read: [
    ['khoagiao read "trước 10 hằng tháng"', 'quy tắc để ghi vào tệp, các ngày tới'],
    ['khoagiao read "hằng quý" --year 2027', 'của một năm khác'],
  ],
  diff: [['khoagiao diff ban-cu.yaml ban-moi.yaml', 'hạn nào thêm, bỏ, lùi hay sớm hơn']],
  new: [
    ['khoagiao new 2027', 'ghi khoagiao-2027.yaml'],
    ['khoagiao new 2027 --guidance 12-HD/BTGTU', 'khi đã có hướng dẫn năm mới'],
  ],
  completion: [
    ['khoagiao completion powershell | Add-Content $PROFILE', 'PowerShell'],
    ['source <(khoagiao completion bash)', 'bash: ghi vào ~/.bashrc'],
    ['source <(khoagiao completion zsh)', 'zsh: ghi vào ~/.zshrc'],
    ['khoagiao completion fish | source', 'fish: trong config.fish'],
  ],
  schema: [['khoagiao schema -o khoagiao.schema.json', 'để trình soạn thảo gợi ý từng khóa']],
};
