import { useEffect, useRef, useState } from 'preact/hooks';
import type { Credentials } from '../../signing/types.ts';
import { onLeaving, saysOfLeaving } from '../fields/leaving.ts';

export type KeyName = keyof Required<Credentials>;
export type KeyInputs = Partial<Record<KeyName, HTMLInputElement | null>>;

/** The keys that stand in the inputs of a form, and nowhere else. */
export interface HeldKeys {
  /** Filled by the inputs themselves. */
  inputs: { current: KeyInputs };
  /** For the inputs' `key`: with each forgetting new inputs, without a past, take the place of the old ones. */
  round: number;
  /** What stands in the inputs now. */
  read(): Required<Credentials>;
  /** Empties the inputs and drops what was made of the keys. */
  forget(): void;
  /** Changes with every forgetting: what was begun before it must not come after it. */
  moment(): number;
}

/**
 * Keys in a form: read when they are needed, and forgotten on demand, when the page is left, and when it is out of sight
 * for ten minutes. `drop` has to drop everything that was made of them, the signer's derived keys included, and to say
 * what it is told, which is empty if there was no key to forget.
 */
export function useHeldKeys(drop: (says: string) => void): HeldKeys {
  const inputs = useRef<KeyInputs>({});
  const moment = useRef(0);
  const [round, setRound] = useState(0);
  const latest = useRef(drop);
  latest.current = drop;

  const read = () => {
    const value = (name: KeyName) => inputs.current[name]?.value ?? '';
    return {
      accessKeyId: value('accessKeyId'),
      secretAccessKey: value('secretAccessKey'),
      sessionToken: value('sessionToken'),
    };
  };
  const empty = (says: string) => {
    // At once: a page that is left may not come to render again.
    for (const input of Object.values(inputs.current)) if (input) input.value = '';
    moment.current += 1;
    setRound(moment.current);
    latest.current(says);
  };
  const forget = () => empty('The keys are forgotten.');
  useEffect(
    () =>
      onLeaving((why) =>
        empty(Object.values(read()).some(Boolean) ? saysOfLeaving(why, 'the keys are') : ''),
      ),
    [],
  );
  return { inputs, round, read, forget, moment: () => moment.current };
}
