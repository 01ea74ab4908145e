import { UsageError } from '../core/errors.ts';
import type { Program } from '../core/program.ts';
import { findSymbol } from '../core/text/symbol.ts';
import { findUnsafeCharacter, revealUnsafe } from '../core/text/text.ts';
import { LIMITS } from '../program/schema/values/values.ts';
import { findGuidance, type GuidanceDetails } from '../renewal/guidance.ts';
import type { Context } from './context.ts';
import { writeNotice } from './notice.ts';
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

/** One detail: what its option says, and how to ask for it. */
interface Detail<Value> {
  option: string;
  given: string | undefined;
  /** What a complaint calls it where nobody has typed the option. */
  name: string;
  question: string;
  /** Answers nothing for a text that leaves it open, and has said so. @throws UsageError */
  read: (text: string, name: string) => Value | undefined;
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
  const { ask } = context.messages.renewal;
  const hasGuidance = findGuidance(program) !== undefined;
  if (!hasGuidance && (guidance ?? guidanceDate) !== undefined)
    throw new UsageError(context.messages.commandLine.errors.noGuidance);
  if (issuer === undefined || (hasGuidance && guidance === undefined)) introduceQuestions(program, year, context);

  const settledIssuer = await settleDetail(
    {
      option: '--issuer',
      given: issuer,
      name: ask.names.issuer,
      question: ask.issuer(program.program.issuer),
      read: (text, name) => readText(text, name, LIMITS.title, context),
    },
    context,
  );
  return {
    issuer: settledIssuer,
    guidance: hasGuidance ? await settleGuidance(year, guidance, guidanceDate, context) : {},
  };
}

function introduceQuestions({ program }: Program, year: number, context: Context): void {
  const { host, messages, style } = context;
  if (!host.ask) return;
  const { headline, how } = messages.renewal.ask;
  writeNotice(headline(year, revealUnsafe(program.title)), context, style.err.strong);
  writeNotice(how, context, style.err.quiet);
}

async function settleGuidance(
  year: number,
  guidance: string | undefined,
  guidanceDate: string | undefined,
  context: Context,
): Promise<GuidanceDetails> {
  const { ask } = context.messages.renewal;
  const symbol = await settleDetail(
    {
      option: '--guidance',
      given: guidance,
      name: ask.names.guidance,
      question: ask.guidance(year),
      read: (text, name) => readSymbol(text, name, context),
    },
    context,
  );
  if (guidance !== undefined && symbol === undefined) writeNotice(ask.leftOpen, context, context.style.err.caution);
  // Guidance that has no number yet has no date either, unless the options know better.
  if (symbol === undefined && guidanceDate === undefined) return {};
  const readDate = createValueReaders(context.messages).date;
  const date = await settleDetail(
    {
      option: '--guidance-date',
      given: guidanceDate,
      name: ask.names.guidanceDate,
      question: ask.guidanceDate(year),
      read: (text, name) => readDate(name)(text),
    },
    context,
  );
  return { symbol, date };
}

function readText(text: string, name: string, limit: number, { messages }: Context): string {
  const line = text.trim();
  if (line !== '' && line.length <= limit && findUnsafeCharacter(line) === undefined) return line;
  throw new UsageError(messages.commandLine.errors.text(name, limit));
}

/** The symbol in a text. What holds none, such as a title, is said to be left open. */
function readSymbol(text: string, name: string, context: Context): string | undefined {
  const line = readText(text, name, LIMITS.short, context);
  const symbol = findSymbol(line);
  const { messages, style } = context;
  if (symbol === undefined) writeNotice(messages.renewal.ask.noSymbol(line), context, style.err.caution);
  return symbol;
}

/** Asks again after an answer that cannot be read; an empty one leaves it open. */
async function settleDetail<Value>(
  { option, given, name, question, read }: Detail<Value>,
  context: Context,
): Promise<Value | undefined> {
  const { host, messages } = context;
  if (given !== undefined) return read(given, option);
  while (host.ask) {
    const answer = (await host.ask(question)).trim();
    if (answer === '') return undefined;
    try {
      const value = read(answer, name);
      if (value !== undefined) return value;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      writeNotice(messages.commandLine.problem(revealUnsafe(error.message)), context);
    }
  }
  return undefined;
}
