import type { Form } from '../commands/form.ts';
import { Compare } from './Compare.tsx';
import { Explain } from './Explain.tsx';
import type { Typed } from './options.ts';

interface Props {
  /** What stood in the request's fields before the scripts ran, or what a link fills in. */
  typed?: Form & Typed;
  /** The titles of the causes that the page lists, by slug. */
  causes?: ReadonlyMap<string, string>;
}

/** The two halves of the laboratory. */
export function Laboratory({ typed = {}, causes = new Map() }: Props) {
  const titleOf = (cause: string): string => causes.get(cause) ?? cause.replaceAll('-', ' ');
  return (
    <>
      <Compare titleOf={titleOf} />
      <Explain typed={typed} />
    </>
  );
}
