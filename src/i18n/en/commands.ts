import type { Messages } from '../vi/index.ts';

export const commands: Messages['commands'] = {
  description: 'Keeps track of the deadlines in a yearly programme of work.',
  first: {
    title: 'What to do first:',
    examples: [
      ['khoagiao deadlines', 'what is due'],
      ['khoagiao show bao-cao-quy', 'why the date is that date'],
      ['khoagiao export', 'a calendar for Outlook, Google Calendar, a phone'],
    ],
  },
  groups: { program: 'To write and check a programme:', other: 'Other commands:' },
  titles: {},
  examples: 'Examples:',
  usage: { command: '<command>', options: '[options]' },
  of: {
    deadlines: {
      does: 'what is due',
      options: {
        today: 'take this day for today: 2023-03-01, 1/3/2023 or 1-3-2023',
        within: 'within this time from today: 30d or 30 (days), 4w (weeks), 2m (months)',
        all: 'those past for more than 7 days too',
        exitCode:
          'end with code 4 when something is past, or due within the time asked for (default: 7 days), for a scheduled task',
        actor: 'only those whose actor contains this (accents and case ignored)',
        format: (formats, endings) =>
          `form of the output: ${formats.join(', ')} (default: by the ending of -o, ${endings.join(', ')}, otherwise table)`,
      },
      examples: [
        ['khoagiao deadlines --within 30d', 'within the next 30 days'],
        ['khoagiao deadlines --all --format csv -o dates.csv', 'the whole year, for Excel'],
        ['khoagiao deadlines --kind report', 'reports alone'],
      ],
    },
    export: {
      does: 'write an .ics calendar for Outlook, Google Calendar, a phone',
      options: {
        output:
          "write to this file (default: <programme id>.ics; - is the screen); this programme's earlier calendar is replaced",
        remind:
          'reminder events: last-workday, start (first day of a window), 7d (7 days before)…; none (default: last-workday)',
        alarm: 'an alarm at 09:00 on the working day before the day to act, 1d (the default); 3d: 3 days before; none',
        since:
          'an .ics exported and imported before, where it is not the file replaced: events no longer there are written as cancelled, with the reason',
      },
      examples: [
        ['khoagiao export', 'an .ics file in this folder'],
        ['khoagiao export --remind last-workday,7d,3d', 'remind 7 and 3 days before too'],
        ['khoagiao export --kind report -o reports.ics', 'reports alone'],
      ],
    },
    validate: {
      does: 'check a programme file',
      options: { strict: 'treat warnings as errors' },
      examples: [
        ['khoagiao validate', 'check the programme of this folder'],
        ['khoagiao validate programme.yaml', 'check one file'],
        ['khoagiao validate --format json *.yaml', 'several files, for another program'],
      ],
    },
    show: {
      does: "show the programme, or how one item's dates are computed",
      arguments: { item: 'id, place (III.3), title or part of a title (accents and case ignored); or a .yaml file' },
      examples: [
        ['khoagiao show', 'the whole programme, by section'],
        ['khoagiao show bao-cao-6-thang', "one item's dates, step by step"],
        ['khoagiao show III.3', 'all items of a place'],
        ['khoagiao show giao ban', 'by title'],
      ],
    },
    read: {
      does: 'how a Vietnamese time phrase is read',
      arguments: { phrase: 'a phrase of a document, in quotation marks' },
      options: { year: 'the year of dates without one (default: this year)' },
      examples: [
        ['khoagiao read "trước 10 hằng tháng"', 'the rule to paste, and its next dates'],
        ['khoagiao read "hằng quý" --year 2027', 'of another year'],
      ],
    },
    diff: {
      does: 'compare two versions of a programme',
      arguments: { old: 'the earlier version', new: 'the present version' },
      examples: [['khoagiao diff old.yaml new.yaml', 'which deadlines are new, gone or moved']],
    },
    new: {
      does: "draw up next year's programme from this one",
      arguments: { year: 'year of the new programme, such as 2027' },
      options: {
        file: 'draw it up from this programme (default: as for other commands; of several years the latest)',
        output: 'write to this file (default: khoagiao-<year>.yaml; - is the screen)',
        issuer: "the issuing body, if not the old programme's",
        guidance: "symbol of the new year's guidance",
        guidanceDate: 'date of that guidance',
      },
      examples: [
        ['khoagiao new 2027', 'write khoagiao-2027.yaml'],
        ['khoagiao new 2027 --guidance 12-HD/BTGTU', "with the new year's guidance"],
      ],
    },
    schema: {
      does: 'print the JSON Schema of the programme file',
      examples: [['khoagiao schema -o khoagiao.schema.json', 'for an editor that explains each key']],
    },
    completion: {
      does: 'print the completion script for bash, zsh, fish, powershell',
      arguments: { shell: 'bash, zsh, fish or powershell' },
      examples: [
        ['khoagiao completion powershell | Add-Content $PROFILE', 'PowerShell'],
        ['source <(khoagiao completion bash)', 'bash: in ~/.bashrc'],
        ['source <(khoagiao completion zsh)', 'zsh: in ~/.zshrc'],
        ['khoagiao completion fish | source', 'fish: in config.fish'],
      ],
    },
    help: {
      does: 'how a command is used, such as: khoagiao help export',
      arguments: { command: 'name of a command' },
      examples: [['khoagiao help export', 'like khoagiao export --help']],
    },
  },
  values: {
    file: 'file',
    calendar: 'calendar',
    language: 'language',
    date: 'date',
    span: 'span',
    kinds: 'kinds',
    section: 'section',
    text: 'text',
    issuer: 'name',
    old: 'old file',
    new: 'new file',
    format: 'format',
    reminders: 'list',
    item: 'item',
    year: 'year',
    symbol: 'symbol',
    phrase: 'phrase',
    shell: 'shell',
    command: 'command',
  },
  samples: {
    file: 'khoagiao-2026.yaml',
    calendar: 'khoagiao-2026.ics',
    date: '01/03/2026',
    span: '30d',
    section: 'II.2',
    text: '"Ban Tuyên giáo"',
    name: '"Sở Giáo dục và Đào tạo"',
    list: '7d,3d',
    year: '2027',
    symbol: '12-HD/BTGTU',
  },
  files: 'programme files, as with -f; - is standard input',
  options: {
    help: 'show this help',
    version: 'show the version',
    file: 'the programme file (default: $KHOAGIAO_FILE, ./khoagiao.yaml and ./khoagiao-*.yaml, then the bundled programme)',
    lang: 'language: vi or en (default: $KHOAGIAO_LANG, then vi)',
    noColor: 'no colour',
    from: 'from this day on',
    to: 'up to and including this day',
    kind: (kinds) => `only these kinds: ${kinds.join(', ')}`,
    section: 'only this section, such as II.2',
    format: ([first, ...rest]) => `form of the output: ${first} (default), ${rest.join(', ')}`,
    output: 'write to this file instead of the screen',
    force: 'overwrite a file that exists',
    workdays:
      'a newer table of working days than the bundled one, in the form of data/workdays-vn.yaml (default: workdays-vn.yaml in the programme’s folder)',
  },
};
