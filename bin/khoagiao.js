#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
import('../dist/main.js').then(({ run }) => run());
