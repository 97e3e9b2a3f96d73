import type { CommandId } from './types.ts';

/** Thrown when a text can't be part of a command. The message says what is wrong and what to do about it. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
  /** The form that does the job, if one does. */
  readonly instead: CommandId | undefined;

  constructor(message: string, instead?: CommandId) {
    super(message);
    this.instead = instead;
  }
}
