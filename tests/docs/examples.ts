import { readdirSync, readFileSync } from 'node:fs';
import { readData, run } from '../world.ts';

const ROOT = new URL('../../', import.meta.url);
const programme = readData('khoagiao-2023.yaml');

/** The pages that a person reads, from the folder of README on. */
export const PAGES = [
  'README.md',
  'README.vi.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const urlOf = (page: string) => new URL(page, ROOT);
export const readPage = (page: string) => readFileSync(urlOf(page), 'utf8');

export interface Example {
  command: string;
  output: string;
  /** The programme in the folder: the page's own complete one, where it stands before the example. */
  own: string | undefined;
}

const BLOCK = /^```console\n\$ khoagiao ([^\n]*)\n([\s\S]*?)^```$/gm;

/** The complete programme that a page shows. */
export function findOwnProgram(text: string): { program: string; index: number } | undefined {
  const found = /^```yaml\n(program:\n[\s\S]*?)^```$/m.exec(text);
  return found ? { program: found[1]!, index: found.index } : undefined;
}

/** The command lines of a page with what they print. */
export function listExamples(text: string): Example[] {
  const own = findOwnProgram(text);
  return [...text.matchAll(BLOCK)].map(({ 1: command, 2: output, index }) => ({
    command: command!,
    output: output!,
    own: own !== undefined && own.index < index ? own.program : undefined,
  }));
}

/** What a terminal of 80 columns shows of an example. `| grep -E '…'` keeps the lines of stdout that match. */
export async function runExample({ command, own }: Pick<Example, 'command' | 'own'>): Promise<string> {
  const [line = '', pattern] = command.split(/ \| grep -E '(.*)'$/);
  const { out, terminal } = await run(splitWords(line), {
    columns: 80,
    env: { NO_COLOR: '1' },
    files: { ...(own === undefined ? {} : { 'khoagiao.yaml': own }), ...listFiles(line, own ?? programme) },
  });
  if (pattern === undefined) return terminal;
  const lines = out.split(/\r?\n/).filter((text) => new RegExp(pattern).test(text));
  return `${lines.join('\n')}\n`;
}

/** The files that a command line names: variants of the programme. */
function listFiles(line: string, program: string): Record<string, string> {
  const variants: Record<string, string> = {
    'typo.yaml': program.replace('month: last, day: 15', 'month: last, day: 5'),
    'old.yaml': program,
    'new.yaml': program
      .replace('revision: 0', 'revision: 1')
      .replace('updated: 2026-01-05', 'updated: 2026-02-02\n  revision: 1')
      .replace(/(quote: trước ngày )(?:05( tháng 12)|15( tháng cuối quý))/, '$120$2$3')
      .replace(/before: 2023-12-05|month: last, day: 15/, (rule) => rule.replace(/\d+$/, '20')),
  };
  return Object.fromEntries(Object.entries(variants).filter(([name]) => line.includes(name)));
}

/** The words of a command line as a shell splits it. */
export function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

/** Each command line in a page's text and blocks, from the command's name to what the shell does with it; not the examples. */
export function listCommandLines(text: string): string[] {
  const code = [...text.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)]
    .filter(([, language]) => language !== 'console')
    .flatMap(([, , block]) => block!.split('\n'));
  const spans = [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, span]) => span!);
  return [...code, ...spans].flatMap((line) => {
    const [, found] = /(?:^|[\s(&|])khoagiao ((?:[a-z]+)(?: [^|>&)#]*)?)/.exec(line.replace(/\\\|/g, '|')) ?? [];
    return found === undefined ? [] : [found.trim()];
  });
}
