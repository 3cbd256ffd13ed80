/** What was asked of the command cannot be done as asked; the message is for the one who asked. */
export class UsageError extends Error {}
