import type { Host } from '../host/host.ts';

const SAMPLE = 'khoagiao-2023.yaml';
/** `khoagiao.yaml`, `Khoagiao-2027.YML`: several years side by side. */
const OWN_FILE = /^khoagiao(-.+)?\.ya?ml$/i;

/** Named by the user, found in the folder, or the sample that comes with the package. */
export type Origin = 'named' | 'folder' | 'sample';

export interface FoundFiles {
  paths: string[];
  origin: Origin;
}

/** The files a command works on: those named, else the environment's, else the folder's own, else the sample. */
export function findPrograms(named: string[] | undefined, host: Host): FoundFiles {
  if (named !== undefined && named.length > 0) return { paths: [...new Set(named)], origin: 'named' };
  const fromEnvironment = host.env('KHOAGIAO_FILE');
  if (fromEnvironment) return { paths: [fromEnvironment], origin: 'named' };
  const found = host.listFiles().filter((name) => OWN_FILE.test(name));
  if (found.length > 0) return { paths: found, origin: 'folder' };
  return { paths: [host.dataPath(SAMPLE)], origin: 'sample' };
}
