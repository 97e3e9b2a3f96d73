import { base64, bodyFile, byFile, checkBody, isLong } from '../body.ts';
import { isSafe, quote } from '../quote.ts';

/** How a body reaches a program that takes it as an argument or on its standard input. */
export interface ProgramBody {
  /** Quoted, where it may stand on a command line; else the body comes in by `pipe` or `redirect`. */
  quoted?: string;
  /** A pipeline in front of the program; empty for none. */
  pipe: string;
  /** A redirection behind it; empty for none. */
  redirect: string;
  warnings: string[];
}

/** The body for a program's argument or standard input. Throws `CommandRefused` for half characters. */
export function programBody(body: string): ProgramBody {
  if (!body) return { pipe: '', redirect: '', warnings: [] };
  checkBody(body);
  if (isLong(body)) return { pipe: '', redirect: `< ${bodyFile}`, warnings: [byFile] };
  if (isSafe(body)) return { quoted: quote(body), pipe: '', redirect: '', warnings: [] };
  return {
    pipe: `printf %s '${base64(body)}' | base64 --decode`,
    redirect: '',
    warnings: [
      'The body is written in base64, since it holds characters that a terminal would not pass on or show.',
    ],
  };
}
