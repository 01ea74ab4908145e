// Compiling the code takes longer than most commands run, so what V8 has compiled by the end of a run is kept for the next one,
// in dist/.cache. Node's own module.enableCompileCache keeps only what is compiled before anything runs, and Node 20 lacks it.
// V8 takes a cache on trust: it compares its own version and the length of the source. So a cache is used only where its
// checksum, which covers all that it depends on, is right; otherwise the code is compiled as if there were none.
const { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');
const { version } = require('../package.json');

/** Each of these has a cache of its own, with the functions that it calls and no others. */
const COMMANDS = ['deadlines', 'validate', 'export'];

/** Runs a CommonJS file that requires nothing but Node's own modules, from the cache of one command. Returns its exports. */
function runCompiled(file, command) {
  const code = readFileSync(file);
  // One file a command: the cache of another version is replaced, not kept beside this one.
  const cache = join(dirname(file), '.cache', COMMANDS.includes(command) ? command : 'other');
  const key = [version, process.version, process.arch, code];
  const cachedData = attempt(() => readCache(cache, key));
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
    cachedData,
  });
  if (!cachedData || script.cachedDataRejected)
    process.once('exit', () => attempt(() => writeCache(cache, key, script)));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

/** Undefined where the checksum, the last four bytes, is not that of the key and the data. @throws where there is no file */
function readCache(path, key) {
  const bytes = readFileSync(path);
  const data = bytes.subarray(0, -4);
  return bytes.readUInt32LE(data.length) === sumOf(key, data) ? data : undefined;
}

/** Writes a file aside and renames it, so that whoever starts meanwhile finds all of it or nothing. @throws where it cannot */
function writeCache(path, key, script) {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.new`;
  // Where nothing may be written, this fails before the compiled code is gathered.
  const opened = openSync(aside, 'w');
  try {
    const data = script.createCachedData();
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(sumOf(key, data));
    writeFileSync(opened, Buffer.concat([data, sum]));
    closeSync(opened);
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}

// From Node 20.15 and 22.2. Without it this throws, and there is no cache.
function sumOf(key, data) {
  return [...key, data].reduce((sum, part) => crc32(part, sum), 0);
}

function attempt(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}

module.exports = { runCompiled };
