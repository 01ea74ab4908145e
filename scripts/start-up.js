// What packages do, or load, that khoagiao has no use for. Left in, it takes longer than all that is of use.

const SUBSTITUTES = {
  // As a module it reads every property of `process`, and so opens standard input.
  process: { by: /./, contents: 'module.exports = process;' },
  // Commands that are programs of their own, as ours are not.
  child_process: {
    by: /commander/,
    contents: 'exports.spawn = (...call) => require("child_process").spawn(...call);',
  },
  // Whether to colour, of which chalk is told.
  '#supports-color': { by: /chalk/, contents: 'exports.default = { stdout: false, stderr: false };' },
  // Identifiers by chance: ours come from the programme.
  nanoid: { by: /ics/, contents: 'exports.nanoid = () => undefined;' },
  // Whether events are fit to write, which write.ts has seen to; the tests run with it.
  './validate': {
    by: /ics.dist.pipeline/,
    contents: 'exports.validateHeader = exports.validateHeaderAndEvent = (value) => ({ error: null, value });',
  },
  // Lines folded by characters, which write.ts folds anew by octets.
  './fold-line': { by: /ics.dist.utils/, contents: 'module.exports = (line) => line;' },
};

const used = new Set();

/** The substitutes that have not been asked for: a package has changed, and does again what it was kept from. */
export function listUnused() {
  return Object.keys(SUBSTITUTES).filter((path) => !used.has(path));
}

/** For esbuild. */
export const startsFast = {
  name: 'starts-fast',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path: asked, importer }) => {
      const path = asked.replace(/^node:/, '');
      const substitute = Object.hasOwn(SUBSTITUTES, path) && SUBSTITUTES[path].by.test(importer);
      if (!substitute) return undefined;
      used.add(path);
      return { path, namespace: 'substitute' };
    });
    build.onLoad({ filter: /./, namespace: 'substitute' }, ({ path }) => ({ contents: SUBSTITUTES[path].contents }));
  },
};
