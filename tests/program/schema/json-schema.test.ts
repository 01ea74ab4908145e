import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { createJsonSchema } from '../../../src/program/schema/json-schema.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';
import { readCases } from '../../programs/cases.ts';
import { readData, run } from '../../world.ts';

type Schema = Record<string, unknown>;

// Of yaml-language-server alone.
const EDITOR_KEYWORDS = ['defaultSnippets', 'errorMessage'];
const schema = createJsonSchema();
const accepts = new Ajv2020({ strict: true, allErrors: true }).addVocabulary(EDITOR_KEYWORDS).compile(schema);
const read = (text: string) => parseYaml(text.replace(/^\uFEFF/, '')).value;

test('the command prints what the package ships for editors', async () => {
  const { exitCode, out } = await run('schema');
  expect(exitCode).toBe(0);
  await expect(out).toMatchFileSnapshot(fileURLToPath(new URL('../../../data/khoagiao.schema.json', import.meta.url)));
});

test('no pattern holds what only JavaScript compiles: a named group, or letters by their property', () => {
  const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
    JSON.parse(text!),
  );
  expect(patterns).not.toHaveLength(0);
  expect(patterns.filter((pattern) => /\(\?<\w|\\[pPu]/.test(pattern))).toEqual([]);
});

describe('every key', () => {
  const keys = listKeys(schema, '');
  // The whole schema has been validated above.
  const ajv = new Ajv2020({ validateSchema: false }).addVocabulary(EDITOR_KEYWORDS);

  it('is there', () => {
    expect(keys.map(({ name }) => name)).toContain('/sections/items/when/before/month');
  });

  it.each(keys)('$name is described, with an example', ({ key }) => {
    expect(key.description).toMatch(/^\p{Lu}|^“/u);
    expect(listExamples(key)).not.toHaveLength(0);
  });

  it.each(keys)('$name takes its own examples', ({ key }) => {
    const acceptsKey = ajv.compile(key);
    expect(listExamples(key).filter((example) => !acceptsKey(example))).toEqual([]);
  });

  it.each(keys)('$name gives an editor no example to insert that is a mapping or of a past year', ({ key }) => {
    expect(JSON.stringify(key.examples ?? [])).not.toMatch(/\{|\b20\d\d\b/);
  });
});

describe('in an editor', () => {
  it('the bundled programme passes', () => {
    expect(accepts(read(readData('khoagiao-2023.yaml')))).toBe(true);
  });

  it.each(readCases('ok'))('$name passes', ({ content }) => {
    expect(accepts(read(content.toString()))).toBe(true);
  });

  // What no schema can know: the text before it is data, the calendar, what one part says of another, and hidden characters.
  const SHAPE = new Set([
    'unknown-key',
    'missing-key',
    'wrong-type',
    'number-for-text',
    'invalid-value',
    'out-of-range',
    'when-missing',
    'when-conflict',
    'invalid-date',
    'date-with-time',
    'invalid-period',
    'invalid-id',
    'invalid-place',
    'invalid-term',
    'too-long',
  ]);
  // What depends on another key: the month of a rule, which of year, from and to is given, what the rule of an item needs.
  const BETWEEN_KEYS = new Set([
    'missing-key.month',
    'missing-key.from',
    'missing-key.amended-period',
    'wrong-type.covers',
  ]);
  const wrong = readCases('bad').filter(({ name, code }) => SHAPE.has(code) && !BETWEEN_KEYS.has(name));

  it.each(wrong)('$name fails', ({ content }) => {
    expect(accepts(read(content.toString()))).toBe(false);
  });
});

/** The keys of a schema at every depth, with the keys that lead to each. */
function listKeys(node: unknown, path: string): { name: string; key: Schema }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((inner) => listKeys(inner, path));
  const {
    properties = {},
    examples: _,
    default: __,
    ...rest
  } = node as Schema & { properties?: Record<string, Schema> };
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => [
      { name: `${path}/${key}`, key: inner },
      ...listKeys(inner, `${path}/${key}`),
    ]),
    ...Object.values(rest).flatMap((inner) => listKeys(inner, path)),
  ];
}

/** The examples of a key, or the one in its description. */
function listExamples({ examples, description }: Schema): unknown[] {
  const [, said] = / Ví dụ: (.*)$/.exec(description as string) ?? [];
  return (examples as unknown[] | undefined) ?? (said === undefined ? [] : [read(said)]);
}
