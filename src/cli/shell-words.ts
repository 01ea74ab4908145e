import type { Shell } from '../commands/formats.ts';

/** The words of a command line without the command's name, as the completion script of a shell passes them on. */
export function readWords(shell: Shell, passed: string[]): string[] {
  switch (shell) {
    case 'bash':
      return splitLine(passed[0] ?? '').slice(1);
    case 'zsh':
      return passed;
    case 'fish':
      // fish leaves the quotes of the last word alone.
      return [...passed.slice(0, -1), splitLine(passed.at(-1) ?? '').join(' ')];
    case 'powershell':
      return Buffer.from(passed[0] ?? '', 'base64')
        .toString()
        .split('\0');
  }
}

const PIECE =
  /'(?<single>[^']*)'?|"(?<double>(?:\\.|[^"\\])*)\\?"?|\\(?<escaped>.?)|(?<blank>\s+)|(?<plain>[^'"\\\s]+)/gs;

/**
 * The words of a line as bash reads them, with their quotes removed and nothing expanded: `$` and backquotes stay as they
 * are. The last quote may be open. After a blank, the last word is empty.
 */
function splitLine(line: string): string[] {
  const words = [''];
  for (const { groups } of line.matchAll(PIECE)) {
    const { single, double, escaped, blank, plain } = groups!;
    if (blank !== undefined) words.push('');
    else words.push(words.pop() + (single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? plain ?? ''));
  }
  return words;
}
