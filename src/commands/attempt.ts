import { CommandRefused } from './refusal.ts';
import { type Command, type CommandId, titles, type Withheld } from './types.ts';

/** A form's command, or why there is none. */
export function attempt(id: CommandId, build: () => Command): Command | Withheld {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    const refused = { id, title: titles[id], because: error.message };
    return error.instead ? { ...refused, instead: error.instead } : refused;
  }
}
