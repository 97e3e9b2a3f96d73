import { useEffect, useRef, useState } from 'preact/hooks';
import { holdTyped } from './address.ts';
import { onClear, targetIn } from './held.ts';

interface Tie {
  /** The target that stands in the form, as a link; undefined while it is not to be followed. */
  link: string | undefined;
  /** Fills the form from a link that was followed on the same page. */
  fill: (fragment: string) => void;
  /** Empties what the form knows of a target. */
  clear: () => void;
}

/**
 * Ties a form to the target of the page: what is typed is held, and one click anywhere clears it. Returns a key for the
 * form's inputs: an input that has become empty has to be made anew, since Preact leaves one without a value alone.
 */
export function useTarget({ link, fill, clear }: Tie): number {
  const [round, setRound] = useState(0);
  const latest = useRef({ fill, clear });
  latest.current = { fill, clear };
  const hadOne = useRef(false);
  useEffect(() => {
    const anew = (change: () => void) => {
      change();
      setRound((now) => now + 1);
    };
    const follow = () => targetIn(location.hash) && anew(() => latest.current.fill(location.hash));
    const end = onClear(() => anew(() => latest.current.clear()));
    addEventListener('hashchange', follow);
    return () => {
      end();
      removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    // A form that isn't filled yet has nothing to say against a target that is held.
    if (link) hadOne.current = true;
    if (hadOne.current && link !== undefined) holdTyped(link);
  }, [link]);
  return round;
}
