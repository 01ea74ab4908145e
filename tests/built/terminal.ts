import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const PYTHON = '/usr/bin/python3';
const READY = 'READY>';
const PRINT_LINE = '\u000c';
const REMOVE_LINE = '\u0015';
const TIMEOUT = 20_000;

/** How a shell starts without the user's own settings, and how it writes its unfinished line to a file on Ctrl-L. */
const SHELLS = {
  bash: {
    start: (script: string) => ['bash', '--rcfile', script, '-i'],
    settings: [`PS1='${READY}'`, `bind -x '"\\C-l": printf %s "$READLINE_LINE" >line.txt'`],
  },
  zsh: {
    start: () => ['zsh', '-i'],
    settings: [
      `PS1='${READY}'`,
      'print-line() { print -rn -- $BUFFER >line.txt }',
      'zle -N print-line',
      "bindkey '^L' print-line",
      // By default zsh itself evaluates the word under the cursor before it completes, for any command.
      "bindkey '^I' complete-word",
    ],
  },
  fish: {
    start: (script: string) => ['fish', '--no-config', '--init-command', `source ${script}`],
    settings: [`function fish_prompt; echo '${READY}'; end`, "bind \\cl 'commandline >line.txt'"],
  },
};

export type TestedShell = keyof typeof SHELLS;

/** Whether a shell, and the Python that gives it a terminal, are installed. */
export const hasShell = (shell: TestedShell) =>
  [PYTHON, shell].every((command) => spawnSync(command, ['--version']).status === 0);

/** A real shell at a real terminal. */
export interface Terminal {
  /** The line that stands at the prompt after keys were typed there (`\t` is the Tab key). The line is then removed, not run. */
  type(keys: string): Promise<string>;
  close(): void;
}

/** Starts a shell in a folder, with `settings` as its start-up file, and waits for its prompt. */
export async function openTerminal(
  shell: TestedShell,
  { folder, settings, env }: { folder: string; settings: string; env: NodeJS.ProcessEnv },
): Promise<Terminal> {
  const { start, settings: own } = SHELLS[shell];
  const script = join(folder, '.zshrc');
  const answer = join(folder, 'line.txt');
  writeFileSync(script, `${own.join('\n')}\n${settings}\n`);
  const code = 'import pty, sys; pty.spawn(sys.argv[1:])';
  const child = spawn(PYTHON, ['-c', code, ...start(script)], {
    cwd: folder,
    env: { ...env, HOME: folder, ZDOTDIR: folder, TERM: 'xterm', LC_ALL: 'C.UTF-8' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
  });
  const wait = async (isOver: () => boolean) => {
    for (const end = Date.now() + TIMEOUT; !isOver(); await setTimeout(10))
      if (Date.now() > end || child.exitCode !== null) throw new Error(`${shell} shows: ${screen}`);
  };
  await wait(() => screen.includes(READY));
  return {
    type: async (keys) => {
      rmSync(answer, { force: true });
      child.stdin.write(keys + PRINT_LINE);
      await wait(() => existsSync(answer) && statSync(answer).size > 0);
      child.stdin.write(REMOVE_LINE);
      return readFileSync(answer, 'utf8').replace(/\n$/, '');
    },
    close: () => child.kill(),
  };
}
