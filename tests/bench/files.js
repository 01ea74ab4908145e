// The programmes that are timed. They differ in form: what is fast for one wording must not pass for the speed of all.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeProgram } from './program.js';

const read = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The items of a text, of which each is one `- id:` at the depth of items. */
const countItems = (text) => text.match(/^ {6}- id: /gm).length;

/** Writes the programmes into a folder: each with its name, path and day to list it on. */
export function writeFiles(folder) {
  const office = read('data/khoagiao-2023.yaml').replace('khoagiao-2023', 'van-phong-2023');
  const enterprise = read('tests/programs/ok/enterprise-calendar-2026.yaml');
  const school = read('tests/programs/ok/school-year-2025-2026.yaml');
  const own = [
    { name: "a party committee's programme", text: office, today: '2023-03-01' },
    { name: "an enterprise's calendar", text: doubleItems(enterprise), today: '2026-03-01' },
    { name: "a school's year", text: school, today: '2026-03-01' },
  ];
  const large = [1000, 10000].map((items) => ({ name: 'dates', text: writeProgram(items), today: '2023-03-01' }));
  const write = ({ text, ...file }, index) => {
    const path = join(folder, `${index}.yaml`);
    writeFileSync(path, text);
    return { ...file, path, text, items: countItems(text) };
  };
  return { own: own.map(write), large: large.map((file, index) => write(file, own.length + index)) };
}

/** Every item a second time, as that of another site. */
function doubleItems(text) {
  const parts = text.split(/^(?= {2,6}- id: )/m);
  const copy = (item) => item.replace(/- id: (\S+)/, '- id: $1-2').replace(/^( {8}title: .+)$/m, '$1 – cơ sở hai');
  return parts.map((part) => (part.startsWith('      - id: ') ? part + copy(part) : part)).join('');
}
