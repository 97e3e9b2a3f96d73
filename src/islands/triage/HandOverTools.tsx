import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HandOverKind, HandOverProps } from './HandOver.tsx';

type Panel = ComponentType<HandOverProps>;

/** Loaded when it is asked for: most readers fix the fault themselves. */
const load = async (): Promise<Panel> => (await import('./HandOver.tsx')).HandOver;

interface ButtonsProps {
  shown: HandOverKind | undefined;
  onShow: (kind: HandOverKind | undefined) => void;
  /** Whether a question is open. */
  asks: boolean;
}

/** The two ways to hand a case to somebody else. Each opens a panel that shows what would be copied. */
export function HandOverButtons({ shown, onShow, asks }: ButtonsProps) {
  const button = (kind: HandOverKind, label: string) => (
    <button
      type="button"
      aria-expanded={shown === kind}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => onShow(shown === kind ? undefined : kind)}
    >
      {label}
    </button>
  );
  return (
    <>
      {button('ticket', 'Copy for the ticket')}
      {asks && button('customer', 'Ask the customer')}
    </>
  );
}

/** The panel, as soon as its script is there. */
export function HandOverPanel(props: HandOverProps) {
  const [loaded, setLoaded] = useState<{ panel: Panel } | undefined>();
  useEffect(() => void load().then((panel) => setLoaded({ panel })), []);
  const Shown = loaded?.panel;
  return Shown ? <Shown {...props} /> : null;
}
