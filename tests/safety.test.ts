import { describe, expect, it, test } from 'vitest';
import { readData, run } from './world.ts';

// What an escape sequence, a bidirectional override or a control character would do to a terminal.
const HOSTILE = ['\u001b[31m', '\u001b]0;x\u0007', '\u202e', '\u2066', '\u009b2J', '\u0008', '\r', '\u200f'];
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const programme = readData('khoagiao-2023.yaml');

describe.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
  '%s never reaches the terminal raw',
  (_, hostile) => {
    test.each([
      ['as an option', ['deadlines', `--x${hostile}`]],
      ['as a command', [`dead${hostile}`]],
      ['as a date', ['deadlines', '--today', hostile]],
      ['as a kind', ['deadlines', '--kind', hostile]],
      ['as a section', ['deadlines', '--section', hostile]],
      ['as a language', ['deadlines', '--lang', hostile]],
      ['as an item', ['show', hostile]],
      ['as a reminder', ['export', '--remind', hostile]],
      ['as an alarm', ['export', '--alarm', hostile]],
      ['as a year', ['new', hostile]],
      ['as a file to read', ['deadlines', '-f', `${hostile}.yaml`]],
      ['as a file to check', ['validate', `${hostile}.yaml`]],
      ['as a table of working days', ['deadlines', '--workdays', hostile]],
    ])('%s', async (_place, argv) => {
      const { exitCode, terminal } = await run(argv);
      expect(exitCode).toBeGreaterThan(0);
      expect(terminal).not.toMatch(RAW);
    });

    it('as the name of a file that is written', async () => {
      const { terminal } = await run(['export', '-o', `a${hostile}.ics`]);
      expect(terminal).not.toMatch(RAW);
    });

    it('as the name of a file with a mistake', async () => {
      const name = `a${hostile}.yaml`;
      for (const format of ['text', 'json', 'github', 'sarif']) {
        const { terminal } = await run(['validate', name, '--format', format], { files: { [name]: 'program: 1' } });
        expect(terminal).not.toMatch(RAW);
      }
    });

    it.each([
      ['in a title', (text: string) => programme.replace('title: Giao ban', `title: ${text}Giao ban`)],
      ['in a key', (text: string) => programme.replace('  issuer:', `  "iss${text}":`)],
      ['in a value of a few words', (text: string) => programme.replace('kind: report', `kind: "re${text}"`)],
      ['in a symbol', (text: string) => programme.replace('basis: [70-HD/BTGTU]', `basis: ["70${text}"]`)],
    ])('%s, written as it is or as an escape', async (_place, spoil) => {
      const escaped = [...hostile]
        .map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
      for (const text of [spoil(hostile), spoil(escaped).replace(/title: (\\u\S*Giao ban.*)/, 'title: "$1"')]) {
        for (const command of [
          'validate',
          'deadlines',
          'validate --format json',
          'validate --format github',
          'validate --format sarif',
        ]) {
          const { terminal } = await run(command, { files: { 'khoagiao.yaml': text } });
          expect(terminal).not.toMatch(RAW);
        }
      }
    });
  },
);

describe('names that objects have of their own', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a plain unknown key', async (key) => {
    const files = { 'khoagiao.yaml': programme.replace('  issuer:', `  ${key}: { polluted: 1 }\n  issuer:`) };
    const { exitCode, out } = await run('validate', { files });
    expect(exitCode).toBe(1);
    expect(out).toContain(`lỗi [unknown-key] không có trường \`${key}\``);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a calendar', () => {
  it('has no line that a title could inject', async () => {
    const files = {
      'khoagiao.yaml': programme.replace(
        /title: Giao ban công tác khoa giáo\n +short: .*/,
        String.raw`title: "x\\nEND:VEVENT;,:\\\\n"`,
      ),
    };
    const { out, exitCode } = await run('export -o -', { files });
    expect(exitCode).toBe(0);
    const lines = out.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(
      lines.filter((line) => line === 'BEGIN:VEVENT').length,
    );
    expect(lines.some((line) => line.includes(String.raw`SUMMARY:x\\nEND:VEVENT\;\,:\\\\n`))).toBe(true);
  });
});
