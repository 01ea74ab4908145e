import { Chalk } from 'chalk';
import type { Messages } from '../../i18n/index.ts';

/** What a view for a terminal is made with. */
export interface TextOptions {
  messages: Messages;
  style: Style;
  /** Terminal columns; undefined for a pipe, where nothing is wrapped. */
  width: number | undefined;
}

/** The looks that text may have, by what they mean. Without colour each gives its text back unchanged. */
export interface Style {
  quiet(text: string): string;
  strong(text: string): string;
  danger(text: string): string;
  caution(text: string): string;
  good(text: string): string;
  /** Headings of what is past and of what is near. Black on yellow, since yellow on white is hard to read. */
  pastHeading(text: string): string;
  nearHeading(text: string): string;
}

export function createStyle(isColoured: boolean): Style {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
  return {
    quiet: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
    danger: (text) => chalk.red.bold(text),
    caution: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    pastHeading: (text) => chalk.white.bgRed.bold(text),
    nearHeading: (text) => chalk.black.bgYellow(text),
  };
}
