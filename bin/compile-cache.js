// Compiling the code takes longer than most commands run, so what V8 has compiled by the end of a run is kept for the next one,
// in dist/.cache. Node's own module.enableCompileCache keeps only what is compiled before anything runs, and Node 20 lacks it.
// V8 takes a cache on trust: it compares its own version and the length of the source. So a cache is kept twice in its file, each
// time with what it depends on, and is used only where both are the same. A checksum would cost more: it needs node:zlib.
const {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { version } = require('../package.json');

/** Each of these has a cache of its own, with the functions that it calls and no others. */
const COMMANDS = ['deadlines', 'validate', 'export'];

/** Runs a CommonJS file that requires nothing but Node's own modules, from the cache of one command. Returns its exports. */
function runCompiled(file, command) {
  // The build writes ASCII alone.
  const code = readFileSync(file, 'latin1');
  // One file a command: the cache of another version is replaced, not kept beside this one.
  const cache = join(dirname(file), '.cache', COMMANDS.includes(command) ? command : 'other');
  const key = createKey(file);
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

/** What a cache depends on. The time of the last change covers the code: no program can set it, as npm sets the other times. */
function createKey(file) {
  const { size, ctimeMs } = statSync(file);
  // V8 copies data that does not begin at a multiple of eight.
  return Buffer.from([version, process.version, process.arch, size, ctimeMs].join(' ').padEnd(128));
}

/** Undefined where the file does not hold the key and one cache twice. @throws where there is no file */
function readCache(path, key) {
  const bytes = readFileSync(path);
  const first = bytes.subarray(0, bytes.length / 2);
  const isWhole = first.equals(bytes.subarray(bytes.length / 2)) && first.subarray(0, key.length).equals(key);
  return isWhole ? first.subarray(key.length) : undefined;
}

/** Writes a file aside and renames it, so that whoever starts meanwhile finds all of it or nothing. @throws where it cannot */
function writeCache(path, key, script) {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.new`;
  // Where nothing may be written, this fails before the compiled code is gathered.
  const opened = openSync(aside, 'w');
  try {
    const data = script.createCachedData();
    writeFileSync(opened, Buffer.concat([key, data, key, data]));
    closeSync(opened);
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}

function attempt(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}

module.exports = { runCompiled };
