import { UsageError } from '../core/errors.ts';
import type { DateRange } from '../schedule/select.ts';
import type { Context } from './context.ts';

/** Refuses a range that ends before it starts. @throws UsageError */
export function checkRange({ from, to }: DateRange, { messages }: Context): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(messages.commandLine.errors.reversedRange);
}
