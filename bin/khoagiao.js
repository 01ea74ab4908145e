#!/usr/bin/env node
const { fstatSync, writeSync } = require('node:fs');

const [first, ...others] = process.argv.slice(2);
const isVersionAsked = others.length === 0 && (first === '--version' || first === '-V');
if (!isVersionAsked || !writeVersion()) {
  const { runCompiled } = require('./compile-cache.js');
  // The V8 of Node 20 optimizes code that has hardly run, which takes about a third of a short run's CPU time; later versions
  // do not know this flag. Node's own modules that are loaded after this line are compiled without their cache.
  if (process.version.startsWith('v20.')) require('node:v8').setFlagsFromString('--interrupt-budget=600000');
  runCompiled(require('node:path').join(__dirname, '../dist/khoagiao.cjs'), first).run();
}

/** Writes the one answer that needs none of the code. Where that may fail it returns false, and the code says what is wrong. */
function writeVersion() {
  try {
    const stats = fstatSync(1);
    // The disk may be full. A closed stream shows as a device.
    if (stats.isFile() || (stats.isCharacterDevice() && !require('node:tty').isatty(1))) return false;
    writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    return false;
  }
}
