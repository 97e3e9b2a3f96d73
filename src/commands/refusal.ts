/** Thrown when a text can't be part of a command. The message says what is wrong and what to do about it. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}
