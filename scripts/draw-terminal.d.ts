export function drawTerminal(command: string, output: string): string;
