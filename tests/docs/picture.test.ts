import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawTerminal } from '../../scripts/draw-terminal.js';
import { readData, run } from '../world.ts';

const PICTURE = fileURLToPath(new URL('../../docs/table.svg', import.meta.url));

// `npm run picture` draws it again.
test('the picture of the table is what deadlines prints', async () => {
  const command = 'deadlines --today 2023-06-01';
  const files = { 'khoagiao-2023.yaml': readData('khoagiao-2023.yaml') };
  const { terminal } = await run(command, { columns: 80, files });
  await expect(drawTerminal(`khoagiao ${command}`, terminal)).toMatchFileSnapshot(PICTURE);
});
