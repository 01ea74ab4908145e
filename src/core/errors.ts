/** A command line that cannot be carried out. Its message is already in the reader's language. */
export class UsageError extends Error {
  /** Lines to print below: what fits, what to type next. */
  readonly more: string[];

  constructor(message: string, more: string[] = []) {
    super(message);
    this.more = more;
  }
}

/** A file that cannot be read or written, with the system's own code for why. */
export class FileError extends Error {
  readonly path: string;
  readonly action: 'read' | 'write';
  /** Such as `ENOENT`, or a code of our own, such as `TOOBIG`. */
  readonly reason: string;

  constructor(path: string, action: 'read' | 'write', reason: string) {
    super(`${action} ${path}: ${reason}`);
    this.path = path;
    this.action = action;
    this.reason = reason;
  }
}
