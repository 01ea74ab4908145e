import type { Command } from 'commander';

/** What the help says of a command. */
export interface CommandWords {
  does: string;
  examples: [line: string, meaning: string][];
}

/** `khoagiao diff <tệp cũ> <tệp mới> [tùy chọn]` */
export function describeUsage(command: Command, options: string): string {
  const words = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return ['khoagiao', command.name(), ...words, options].join(' ');
}
