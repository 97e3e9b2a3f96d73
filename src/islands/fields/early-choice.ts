import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes over the radio button that was chosen before the scripts ran. Hydration leaves the button as it is and no event
 * comes any more, so that the page would show one choice and act by another. For the fieldset around the buttons, each with a
 * value of its own.
 */
export function useEarlyChoice(choose: (value: string) => void) {
  const place = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const chosen = place.current?.querySelector<HTMLInputElement>('input:checked');
    if (chosen && !chosen.defaultChecked) choose(chosen.value);
  }, []);
  return place;
}
