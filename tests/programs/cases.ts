import { readdirSync, readFileSync } from 'node:fs';
import { checkDuplicatePrograms } from '../../src/program/checks/duplicate-programs.ts';
import { type ReadResult, readProgram } from '../../src/program/read.ts';

/** A programme file among the test's own. */
export interface Case {
  /** The file's name without its ending: `<code>`, or `<code>.<what is special>`. */
  name: string;
  code: string;
  content: Buffer;
  /** Codes that the file's first line declares besides its own: `# also: uncited-document`. */
  alsoFound: string[];
  /** The name of a copy that is read before the file, where its first line declares one: `# copy: other.yaml`. */
  copy: string | undefined;
}

/** What is read of a case, or of another content in its place, with what its copy causes. */
export function readCase(
  { name, content, copy }: Pick<Case, 'name' | 'content' | 'copy'>,
  other = content,
): ReadResult {
  const copied = copy === undefined ? [] : [readProgram(content, copy)];
  return checkDuplicatePrograms([...copied, readProgram(other, `${name}.yaml`)]).at(-1)!;
}

/** The files of a folder beside this one. Dropping one in is all it takes to add a case. */
export function readCases(folder: 'bad' | 'ok'): Case[] {
  return readdirSync(folderOf(folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const content = readFileSync(new URL(file, folderOf(folder)));
      const name = file.slice(0, -'.yaml'.length);
      const also = /^# also: (.*)/.exec(content.toString())?.[1];
      const copy = /^# copy: (.*)/.exec(content.toString())?.[1];
      return { name, code: name.split('.')[0]!, content, alsoFound: also?.split(', ') ?? [], copy };
    });
}

export function folderOf(folder: 'bad' | 'fixed' | 'ok'): URL {
  return new URL(`${folder}/`, import.meta.url);
}
