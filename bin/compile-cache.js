// Compiling the code takes longer than most commands run, so what V8 has compiled by the end of a run is kept for the next one.
// Node's own module.enableCompileCache, which version 20 lacks, keeps only what is compiled before anything runs. The cache
// stands beside the code that it is made of, and is as much to be trusted.
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
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Each of these has a cache of its own, with the functions that it calls and no others. */
const COMMANDS = ['deadlines', 'validate', 'export'];

/** A `require` that runs the CommonJS files of a folder from the cache, each once, for one command. */
function createCompiledRequire(folder, command) {
  const user = COMMANDS.includes(command) ? command : 'other';
  const loaded = new Map();
  return function requireCompiled(id) {
    if (!id.startsWith('.')) return require(id);
    const file = join(folder, id);
    if (!loaded.has(file)) {
      const module = { exports: {} };
      loaded.set(file, module);
      compile(file, user)(module.exports, requireCompiled, module, file, folder);
    }
    return loaded.get(file).exports;
  };
}

/** Where nothing can be kept, in a folder that is not ours to write in, a file is compiled anew each time. */
function compile(file, user) {
  // V8 tells one source from another by its length alone.
  const { mtimeMs } = statSync(file);
  const kept = join(dirname(file), '.cache', `${basename(file)}-${user}-${process.version}-${process.arch}-${mtimeMs}`);
  const cachedData = attempt(() => readFileSync(kept));
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => attempt(() => keep(kept, script)));
  return script.runInThisContext();
}

/** Written aside and renamed, so that whoever starts meanwhile finds all of it or nothing. */
function keep(file, script) {
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  // Where nothing may be written, this fails before the compiled code is gathered.
  const opened = openSync(aside, 'wx');
  try {
    writeFileSync(opened, script.createCachedData());
    closeSync(opened);
    renameSync(aside, file);
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

module.exports = { createCompiledRequire };
