import fc from 'fast-check';

/** Values that a typo, a copy from elsewhere or ill will may leave behind. */
const VALUES = [
  ...['', '~', 'null', 'true', 'no', '0', '-1', '08', '1e9', '.inf', '.nan', '0x10', '99999999999999999999', '1.5'],
  ...['2023-02-30', '2023-6-5', '05/06/2023', '2023-06-05T17:00:00', '2024-02-29', '9999-99-99', '0000-00-00'],
  ...['[]', '{}', '[[]]', '{ a: b }', '[1, ~, {}]', '{ before: 2023-06-05 }', '{ every: quarter, by: 2023-06-05 }'],
  ...['{ every: year, before: { month: 2, day: 29 } }', '{ every: month, by: { month: last, day: last } }', '{ ? a }'],
  ...[
    '"',
    "'",
    '[',
    '{',
    '}',
    '|',
    '>-',
    '&a',
    '*a',
    '&a [*a]',
    '!!binary x',
    '!x y',
    '@',
    '`',
    '%',
    '#',
    '- a',
    'a: b',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    '<<',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ufeff',
    '\u2028',
    '😀',
    'Đ\u0300',
  ],
  ...['x'.repeat(300), '['.repeat(150), '29-NQ/TW@2013-11-04', '2023-Q5', '2023-H1', 'quý II', 'XIX', 'a, b; c\\'],
];

const KEYS = ['program', 'sections', 'items', 'id', 'when', 'every', 'before', 'by', 'during', 'from', 'to', 'pending']
  .concat(['documents', 'date', 'symbol', 'printed', 'acknowledge', 'year', 'constructor', '__proto__', '<<', '', '?'])
  .concat(['tilte', 'Documents', '"quote"', '1', 'null', '[a]', 'ngày']);

type Mutate = (text: string, at: number) => string;

/** `at` says where, as a fraction of the text's lines. */
const onLine =
  (change: (line: string, lines: string[], index: number) => string): Mutate =>
  (text, at) => {
    const lines = text.split('\n');
    const index = Math.min(lines.length - 1, Math.floor(at * lines.length));
    lines[index] = change(lines[index]!, lines, index);
    return lines.join('\n');
  };

const lineMutations: fc.Arbitrary<Mutate> = fc.oneof(
  fc.constant(onLine(() => '')),
  fc.constant(onLine((line) => `${line}\n${line}`)),
  fc.constant(onLine((line) => line.trimStart())),
  fc.constant(onLine((line) => `\t${line}`)),
  fc.constant(onLine((line) => `${line}\r`)),
  fc.integer({ min: 1, max: 8 }).map((width) => onLine((line) => ' '.repeat(width) + line)),
  fc.integer({ min: 1, max: 8 }).map((width) => onLine((line) => line.slice(Math.min(width, line.search(/\S|$/))))),
  fc.nat({ max: 200 }).map((other) => onLine((line, lines) => `${lines[other % lines.length]}\n${line}`)),
  fc.nat({ max: 60 }).map((column) => onLine((line) => `${line.slice(0, column)}\n${line.slice(column)}`)),
);

const valueMutations: fc.Arbitrary<Mutate> = fc
  .constantFrom(...VALUES)
  .map((value) => onLine((line) => line.replace(/(?<=: ).*|(?<=- )[^:]*$/, () => value)));

const keyMutations: fc.Arbitrary<Mutate> = fc
  .constantFrom(...KEYS)
  .map((key) => onLine((line) => line.replace(/[\w"]+(?=:)/, () => key)));

const tokenMutations: fc.Arbitrary<Mutate> = fc
  .tuple(fc.constantFrom(...VALUES, ': ', ', ', ' #', '\n', '---\n', '...\n'), fc.nat({ max: 40 }), fc.nat({ max: 3 }))
  .map(([token, column, removed]) => onLine((line) => line.slice(0, column) + token + line.slice(column + removed)));

interface ByteChange {
  at: number;
  removed: number;
  added: number[];
}

const byteChange = fc.record<ByteChange>({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 4 }),
  added: fc.array(fc.nat({ max: 255 }), { maxLength: 4 }),
});

/** A text changed in one to four places: in its lines, values, keys and punctuation, then in its bytes. */
export function mutations(original: Uint8Array): fc.Arbitrary<Uint8Array> {
  const text = new TextDecoder().decode(original);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const step = fc.tuple(fc.oneof(lineMutations, valueMutations, keyMutations, tokenMutations), place);
  const changed = fc
    .array(step, { maxLength: 4 })
    .map((steps) => steps.reduce((current, [mutate, at]) => mutate(current, at), text));
  const bytes = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.array(byteChange, { minLength: 1, maxLength: 3 }),
  );
  return fc
    .tuple(changed, bytes)
    .map(([current, changes]) => changes.reduce(splice, new TextEncoder().encode(current)));
}

function splice(bytes: Uint8Array, { at, removed, added }: ByteChange): Uint8Array {
  const offset = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, offset), ...added, ...bytes.subarray(offset + removed)]);
}
