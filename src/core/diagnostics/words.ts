/** One case in words: what is wrong, and what to do. Both in plain text without markup. */
export interface DiagnosticText {
  message: string;
  hint: string;
}

/** The words of each code in one language. */
export type DiagnosticEntries<Params> = {
  [Code in keyof Params]: {
    describe: (params: Params[Code]) => DiagnosticText;
    /** What the code means, in one sentence. */
    explanation: string;
    /** How to correct the file, for any case. */
    correction: string;
  };
};
