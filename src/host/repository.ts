import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * A file's path from the root of its repository, with `/` between folders, as CI services show it. The root is the workspace
 * where one is given, else the nearest folder above the file that holds `.git`, else the working directory. A file outside the
 * root has its absolute path.
 */
export function nameInRepository(path: string, workspace: string | undefined): string {
  const file = resolve(path);
  const root = workspace || findRepository(dirname(file)) || process.cwd();
  // The workspace may be named through a link to the folder that the file is named in, or the other way round.
  const name = nameWithin(resolve(root), file) ?? nameWithin(toRealPath(root), toRealPath(file)) ?? file;
  return name.split(sep).join('/');
}

function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findRepository(above);
}

function nameWithin(root: string, file: string): string | undefined {
  const name = relative(root, file);
  // On Windows, a path from one drive to another is absolute.
  return name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name) ? undefined : name;
}

function toRealPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
