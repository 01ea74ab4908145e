/** A part whose identity an earlier one has, with the first of that identity. */
interface Repeat<Part> {
  repeat: Part;
  first: Part;
}

/** All repeats among parts, in order; a part without an identity repeats nothing. */
export function findRepeats<Part>(parts: Part[], identify: (part: Part) => string | undefined): Repeat<Part>[] {
  const firsts = new Map<string, Part>();
  return parts.flatMap((repeat) => {
    const identity = identify(repeat);
    if (identity === undefined) return [];
    const first = firsts.get(identity);
    if (first) return [{ repeat, first }];
    firsts.set(identity, repeat);
    return [];
  });
}
