#!/usr/bin/env node
const { join } = require('node:path');
const { createCompiledRequire } = require('./compile-cache.js');

const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  // The one answer that needs none of the code.
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  createCompiledRequire(join(__dirname, '../dist'), first)('./khoagiao.cjs').run();
}
