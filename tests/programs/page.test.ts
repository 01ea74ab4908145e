import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCases } from './cases.ts';
import { renderPage } from './page.ts';

// With `vitest -u` the page is written again; the difference is for a person to read.
test('the reference page shows for every code what the tool prints today', async () => {
  const page = fileURLToPath(new URL('../../docs/diagnostics.md', import.meta.url));
  await expect(renderPage(readCases('bad'))).toMatchFileSnapshot(page);
});
