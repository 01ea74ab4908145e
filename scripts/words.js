// Words that the project does not use: one thing has one word (see CONTRIBUTING.md). Fails and names each place.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const RETIRED = [
  { pattern: /\b(?:[Tt]ells?|[Tt]old|[Tt]elling|tell[A-Z]\w*)\b/, instead: 'say, report, list, distinguish' },
  { pattern: /\b(?:findings?|Findings?)\b/, instead: 'diagnostic' },
  { pattern: /\b(?:faults?|Faults?|faulty|\w*Faults?|\w*Faulty\w*)\b/, instead: 'diagnostic, issue, error' },
  { pattern: /\b(?:mends?|mended|mending)\b/, instead: 'fix' },
  { pattern: /\b[Ss]lips?\b/, instead: 'typo, misprint' },
  { pattern: /\bby the letter\b/, instead: 'last permitted day' },
  { pattern: /\banew\b/, instead: 'again' },
];

// In the Vietnamese messages. "khóa" is a term of the Party, "in" is to print on paper.
const RETIRED_IN_VIETNAMESE = [
  { pattern: /(?<!\p{L})ấy(?!\p{L})/u, instead: 'đó' },
  { pattern: /chỗ trong văn bản/iu, instead: 'mục trong văn bản' },
  { pattern: /(?<!\p{L})(?:mỗi|thiếu|tên|các) khóa(?!\p{L})/iu, instead: 'trường' },
  { pattern: /(?<!\p{L})\d+ hạn(?!\p{L})/u, instead: 'việc có thời hạn' },
  { pattern: /ngày làm việc cuối(?! cùng)/iu, instead: 'ngày làm việc cuối cùng còn trong hạn, or: cần xong' },
];

const files = execFileSync('git', ['ls-files', 'src', 'bin', 'scripts', 'tests', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((name) => /\.(?:ts|js|md)$/.test(name) && name !== 'scripts/words.js' && name !== 'CHANGELOG.md');

const places = files.flatMap((name) =>
  readFileSync(name, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      retiredIn(name)
        .filter(({ pattern }) => pattern.test(line))
        .map(({ pattern, instead }) => `${name}:${index + 1}: ${pattern.exec(line)?.[0]} (write: ${instead})`),
    ),
);

function retiredIn(name) {
  return name.startsWith('src/i18n/vi/') || name === 'README.vi.md' ? [...RETIRED, ...RETIRED_IN_VIETNAMESE] : RETIRED;
}

if (places.length > 0) {
  console.error(places.join('\n'));
  process.exit(1);
}
