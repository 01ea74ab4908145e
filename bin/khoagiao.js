#!/usr/bin/env node
const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  // The one answer that needs none of the code.
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  const { runCompiled } = require('./compile-cache.js');
  runCompiled(require('node:path').join(__dirname, '../dist/khoagiao.cjs'), first).run();
}
