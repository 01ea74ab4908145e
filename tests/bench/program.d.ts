export function writeProgram(items: number): string;
