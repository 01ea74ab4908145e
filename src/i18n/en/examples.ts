/** The examples in each command's help. */
export const exampleLines: Record<string, [string, string][]> = {
  program: [
    ['khoagiao deadlines', 'what is due'],
    ['khoagiao export', 'make a calendar file for Outlook or Google Calendar'],
    ['khoagiao show bao-cao-quy', 'why the date is that date'],
  ],
  deadlines: [
    ['khoagiao deadlines --within 30d', 'within the next 30 days'],
    ['khoagiao deadlines --all --format csv -o dates.csv', 'the whole year, for Excel'],
    ['khoagiao deadlines --kind report --actor "chi bo"', 'reports of the chi bộ'],
  ],
  export: [
    ['khoagiao export', 'an .ics file in this folder'],
    ['khoagiao export --remind last-workday,7d,3d', 'remind 7 and 3 days before too'],
    ['khoagiao export --kind report -o reports.ics', 'reports alone'],
  ],
  validate: [
    ['khoagiao validate programme.yaml', 'check one file'],
    ['khoagiao validate --format json *.yaml', 'several files, for another program'],
  ],
  show: [
    ['khoagiao show', 'the whole programme, by section'],
    ['khoagiao show bao-cao-6-thang', "one item's dates, step by step"],
  ],
  read: [
    ['khoagiao read "trước 10 hằng tháng"', 'the rule to paste, and its next dates'],
    ['khoagiao read "hằng quý" --year 2027', 'of another year'],
  ],
  diff: [['khoagiao diff old.yaml new.yaml', 'which deadlines are new, gone or moved']],
  new: [
    ['khoagiao new 2027', 'write khoagiao-2027.yaml'],
    ['khoagiao new 2027 --guidance 12-HD/BTGTU', "with the new year's guidance"],
  ],
  completion: [
    ['khoagiao completion powershell | Add-Content $PROFILE', 'PowerShell'],
    ['source <(khoagiao completion bash)', 'bash: in ~/.bashrc'],
    ['source <(khoagiao completion zsh)', 'zsh: in ~/.zshrc'],
    ['khoagiao completion fish | source', 'fish: in config.fish'],
  ],
  schema: [['khoagiao schema -o khoagiao.schema.json', 'for an editor that explains each key']],
};
