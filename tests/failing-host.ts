import { FileError } from '../src/core/errors.ts';
import type { Host } from '../src/host/host.ts';
import type { Output } from '../src/host/output.ts';

/** Which call of the outside world fails, counted from 1, and whether a run has come so far. */
export interface Failure {
  call: number;
  stream: 'out' | 'err' | undefined;
  isReached: boolean;
}

/** A host of which one call fails as on a broken disk: a file function throws, and a stream loses what is written from there on. */
export function failAt(host: Host, failure: Failure): Host {
  let calls = 0;
  const isNow = () => {
    calls += 1;
    if (calls !== failure.call) return false;
    failure.isReached = true;
    return true;
  };
  const failing =
    <Given extends [string, ...unknown[]], Result>(action: 'read' | 'write', run: (...given: Given) => Result) =>
    (...given: Given) => {
      if (isNow()) throw new FileError(given[0], action, 'EIO');
      return run(...given);
    };
  const failingOutput = (output: Output, stream: 'out' | 'err'): Output => ({
    ...output,
    write: (text) => {
      if (failure.stream !== stream && isNow()) failure.stream = stream;
      if (failure.stream !== stream) output.write(text);
    },
    flush: async () => {
      if (isNow()) failure.stream = stream;
      if (failure.stream === stream) throw new FileError('-', 'write', 'EIO');
    },
  });
  return {
    ...host,
    out: failingOutput(host.out, 'out'),
    err: failingOutput(host.err, 'err'),
    readFile: failing('read', host.readFile),
    readInput: async (most) => {
      if (isNow()) throw new FileError('-', 'read', 'EIO');
      return host.readInput(most);
    },
    isTaken: failing('write', host.isTaken),
    isStream: failing('write', host.isStream),
    listFiles: failing('read', host.listFiles),
    writeFile: failing('write', host.writeFile),
  };
}
