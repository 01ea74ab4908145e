// Draws what a terminal of dark background shows as an SVG. Each word group is placed and stretched to its columns, so that the columns
// align in whatever font the reader's browser has.

const COLUMN = 8.4;
const LINE = 19;
const MARGIN = 16;
const PLAIN = { fill: '#d4d4d4', weight: 'normal', background: null };
const COLOURS = { 30: '#1e1e1e', 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };
const QUIET = '#9a9a9a';

/** An SVG of a command line and its output, which may hold the escape sequences of colours. */
export function drawTerminal(command, output) {
  const lines = [`\u001b[1m$ ${command}\u001b[22m`, ...output.trimEnd().split('\n')].map(readRuns);
  const columns = Math.max(...lines.flat().map(({ column, text }) => column + measure(text)));
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<title>${escapeXml(`$ ${command}`)}</title>
<rect width="${width}" height="${height}" rx="8" fill="#1e1e1e"/>
${lines.flatMap((runs, row) => runs.map((run) => drawRun(run, row))).join('\n')}
</svg>
`;
}

/** The word groups of a line, each with its column and look. What two spaces part is placed by itself. */
function readRuns(line) {
  const runs = [];
  let look = PLAIN;
  let column = 0;
  // Each part is an escape sequence of a colour, or the text before the next one.
  for (const [part, code] of line.matchAll(/\u001b\[(\d+)m|[^\u001b]+/g)) {
    if (code !== undefined) {
      look = changeLook(look, Number(code));
      continue;
    }
    for (const [group] of part.matchAll(/ {2,}|(?:[^ ]| (?! ))+/g)) {
      if (group.trim() !== '') runs.push({ text: group, column, look });
      column += measure(group);
    }
  }
  return runs;
}

function changeLook(look, code) {
  if (code === 1) return { ...look, weight: 'bold' };
  if (code === 2) return { ...look, fill: QUIET };
  if (code === 22) return { ...look, weight: 'normal', fill: look.fill === QUIET ? PLAIN.fill : look.fill };
  if (code === 39) return { ...look, fill: PLAIN.fill };
  if (code === 49) return { ...look, background: null };
  if (COLOURS[code]) return { ...look, fill: COLOURS[code] };
  if (COLOURS[code - 10]) return { ...look, background: COLOURS[code - 10] };
  throw new Error(`no look for the escape sequence ${code}`);
}

function drawRun({ text, column, look }, row) {
  const indent = text.length - text.trimStart().length;
  const words = text.trim();
  const place = (number) => Math.round(number * 10) / 10;
  const x = place(MARGIN + (column + indent) * COLUMN);
  const y = MARGIN + row * LINE;
  const length = place(measure(words) * COLUMN);
  const behind = look.background
    ? `<rect x="${x}" y="${y}" width="${length}" height="${LINE}" fill="${look.background}"/>`
    : '';
  const bold = look.weight === 'bold' ? ' font-weight="bold"' : '';
  return `${behind}<text x="${x}" y="${y + 14}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${look.fill}"${bold}>${escapeXml(words)}</text>`;
}

/** Terminal columns: Vietnamese letters and signs have one each once composed. */
function measure(text) {
  return [...text.normalize('NFC')].length;
}

function escapeXml(text) {
  return text.normalize('NFC').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
