import type { PlacedPart } from '../part.ts';

/** The place of the next part that is no glue. */
export function skipGlue(parts: PlacedPart[], at: number): number {
  let next = at;
  while (isGlue(parts[next])) next++;
  return next;
}

/** Words that say nothing between two others: "của", "là", and a colon. */
export function isGlue(part: PlacedPart | undefined): boolean {
  return part?.kind === 'glue' || (part?.kind === 'joint' && part.joint === 'colon');
}

export function isComma(part: PlacedPart | undefined): boolean {
  return part?.kind === 'joint' && part.joint === 'comma';
}
