import { UsageError } from '../core/errors.ts';
import type { Program } from '../core/program.ts';
import { findUnsafeCharacter, revealUnsafe } from '../core/text/text.ts';
import { LIMITS } from '../program/schema/values/values.ts';
import { findGuidance, type GuidanceDetails } from '../renewal/guidance.ts';
import type { Context } from './context.ts';
import { createValueReaders } from './values.ts';

export interface DetailOptions {
  issuer?: string;
  guidance?: string;
  guidanceDate?: string;
}

export interface Details {
  issuer: string | undefined;
  guidance: GuidanceDetails;
}

/** One detail: what the options say of it, how to ask for it, and what is accepted. */
interface Detail<Value> {
  given: string | undefined;
  question: string;
  read: (text: string) => Value;
}

/**
 * What no rule can propose for the new year. Options say it; what they leave out is asked for where someone is at the
 * terminal, and stays as it is proposed where nobody answers.
 */
export async function collectDetails(
  program: Program,
  year: number,
  { issuer, guidance, guidanceDate }: DetailOptions,
  context: Context,
): Promise<Details> {
  const { renewal, commandLine } = context.messages;
  const read = createReaders(context);
  const settle = <Value>(detail: Detail<Value>) => settleDetail(detail, context);
  const hasGuidance = findGuidance(program) !== undefined;
  if (!hasGuidance && (guidance ?? guidanceDate) !== undefined) throw new UsageError(commandLine.errors.noGuidance);

  const details: Details = {
    issuer: await settle({ given: issuer, question: renewal.ask.issuer(program.program.issuer), read: read.issuer }),
    guidance: {},
  };
  if (!hasGuidance) return details;
  const symbol = await settle({ given: guidance, question: renewal.ask.guidance(year), read: read.symbol });
  // Guidance that has no number yet has no date either, unless the options know better.
  const isDateKnown = symbol !== undefined || guidanceDate !== undefined;
  const date = isDateKnown
    ? await settle({ given: guidanceDate, question: renewal.ask.guidanceDate, read: read.date })
    : undefined;
  return { ...details, guidance: { symbol, date } };
}

function createReaders({ messages }: Context) {
  const text = (option: string, limit: number) => (value: string) => {
    const trimmed = value.trim();
    if (trimmed !== '' && trimmed.length <= limit && findUnsafeCharacter(trimmed) === undefined) return trimmed;
    throw new UsageError(messages.commandLine.errors.text(option, limit));
  };
  return {
    issuer: text('--issuer', LIMITS.title),
    symbol: text('--guidance', LIMITS.short),
    date: createValueReaders(messages).date('--guidance-date'),
  };
}

/** Asks again after an answer that cannot be read; an empty one leaves it open. */
async function settleDetail<Value>(
  { given, question, read }: Detail<Value>,
  { host, messages }: Context,
): Promise<Value | undefined> {
  if (given !== undefined) return read(given);
  while (host.ask) {
    const answer = (await host.ask(question)).trim();
    if (answer === '') return undefined;
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      host.err.write(`${messages.commandLine.problem(revealUnsafe(error.message))}\n`);
    }
  }
  return undefined;
}
