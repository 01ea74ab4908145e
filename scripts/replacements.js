// Build-time replacements for dependency code that is never needed, each with what it saves: `export` of 13 items takes 19 to 24 %
// more CPU time with `fold-line`, 51 to 56 % more with `validate`, 5 % more with `nanoid`.

const REPLACEMENTS = {
  // The checks of events, which write.ts has made; unit tests run with them.
  './validate': {
    by: /ics.dist.pipeline/,
    contents: 'exports.validateHeader = exports.validateHeaderAndEvent = (value) => ({ error: null, value });',
  },
  // Makes up an id for each event, which all have one, and loads node:crypto for it.
  nanoid: { by: /ics.dist.defaults/, contents: 'exports.nanoid = () => undefined;' },
  // Lines folded by characters, which write.ts folds again by octets.
  './fold-line': { by: /ics.dist.utils/, contents: 'module.exports = (line) => line;' },
  // What starts programs for commands; khoagiao has none of that kind.
  'node:child_process': { by: /commander/, contents: '' },
  // Looks at the terminal, which cli/run.ts does for chalk.
  '#supports-color': { by: /chalk/, contents: 'exports.default = { stdout: false, stderr: false };' },
};

const used = new Set();

/** The replacements that no package asked for: it has changed, and does that work again. */
export function listUnused() {
  return Object.keys(REPLACEMENTS).filter((path) => !used.has(path));
}

/** For esbuild. */
export const replaceUnneeded = {
  name: 'replacements',
  setup(build) {
    build.onResolve({ filter: /^(\.\/|node:|#|nanoid$)/ }, ({ path, importer }) => {
      if (!Object.hasOwn(REPLACEMENTS, path) || !REPLACEMENTS[path].by.test(importer)) return undefined;
      used.add(path);
      return { path, namespace: 'replacement' };
    });
    build.onLoad({ filter: /./, namespace: 'replacement' }, ({ path }) => ({ contents: REPLACEMENTS[path].contents }));
  },
};
