import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { CODES } from '../../src/core/diagnostics/codes.ts';
import { run } from '../world.ts';
import { folderOf, readCase, readCases } from './cases.ts';

const cases = readCases('bad');

test('every code has a file that calls it forth', () => {
  const named = new Set(cases.map(({ name }) => name));
  expect(CODES.filter((code) => !named.has(code))).toEqual([]);
});

// A code never changes its meaning: one that is dropped is not used for anything else.
test.each(['reserved-character'])('the dropped code %s is not used again', (code) => {
  expect(CODES).not.toContain(code);
});

test('every file is named for a code', () => {
  expect(cases.filter(({ code }) => !(CODES as string[]).includes(code))).toEqual([]);
});

test('every report belongs to a file', () => {
  const reports = readdirSync(folderOf('bad')).filter((file) => !file.endsWith('.yaml'));
  expect(reports).toEqual(cases.map(({ name }) => `${name}.out`).sort());
});

describe.each(cases)('$name', ({ name, code, content, alsoFound, copy }) => {
  const listPlaces = (bytes: Buffer) =>
    readCase({ name, content: bytes, copy }).diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      span: diagnostic.span,
    }));
  const found = listPlaces(content).map((place) => place.code);

  it('calls forth its own code and no other', () => {
    expect([...new Set(found)].sort()).toEqual([code, ...alsoFound].sort());
  });

  it('has the same diagnostics as Windows would save it', () => {
    const saved = Buffer.from(`\u00ef\u00bb\u00bf${content.toString('latin1').replace(/\n/g, '\r\n')}`, 'latin1');
    expect(listPlaces(saved)).toEqual(listPlaces(content));
  });

  it('is reported in Vietnamese', async () => {
    const file = `${name}.yaml`;
    const files = { ...(copy === undefined ? {} : { [copy]: content }), [file]: content };
    const { out } = await run(`validate ${Object.keys(files).join(' ')}`, { files });
    await expect(out).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.out`, folderOf('bad'))));
  });
});
