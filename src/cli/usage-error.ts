/** A fault of the command's user; its message is one line that says what to write instead. */
export class UsageError extends Error {}
