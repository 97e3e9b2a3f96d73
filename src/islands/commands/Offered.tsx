import { needs } from '../../commands/needs.ts';
import type { Command, CommandId } from '../../commands/types.ts';
import { Figure } from './Figure.tsx';
import { Needs } from './Needs.tsx';

interface Props {
  command: Command;
  /** The text without its keys, where it holds some: shown in its place, never copied. */
  display?: string | undefined;
  /** What the text is written in. */
  language?: string;
}

/** The forms that are signed where nobody sees it; one in each group. */
const signing: readonly CommandId[] = ['aws-sigv4', 'powershell-aws-sigv4', 'awscurl', 'typescript'];

/** A command: what it does, its text, what its answer proves, and what to mind. */
export function Offered({ command, display, language = 'Shell' }: Props) {
  const { id, title, text, file, files = [], does, proves, warnings } = command;
  return (
    <section class="command" aria-labelledby={`c-${id}`}>
      <h3 id={`c-${id}`}>{title}</h3>
      <p>
        {does}
        {signing.includes(id) && (
          <>
            {' '}
            <a href="/signatures/#sign">How a signature is made</a>, step by step.
          </>
        )}
      </p>
      <Needs needs={needs[id]} />
      <Figure caption={file ?? language} text={text} display={display} />
      {files.map((other) => (
        <Figure key={other.name} caption={other.name} text={other.text} />
      ))}
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <p>
        <b>What the answer proves.</b> {proves}
      </p>
    </section>
  );
}
