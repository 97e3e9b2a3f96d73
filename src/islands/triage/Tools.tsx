import type { ComponentChildren } from 'preact';
import type { Target } from '../../facts/target.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  /** The fragment that restores this step. */
  link: string;
  target: Target;
  onStartOver: () => void;
  children: ComponentChildren;
}

/** What can be done at every step of the search. */
export function Tools({ link, target, onStartOver, children }: Props) {
  return (
    <p class="tools">
      <button type="button" onClick={() => history.back()}>
        Back
      </button>
      <button type="button" onClick={onStartOver}>
        Start over
      </button>
      <CopyButton label="Copy a link to this step" text={`${location.origin}${location.pathname}#${link}`} />
      {children}
      {target.host && (
        <>
          <a href={`/commands/#${link}`}>Build the commands</a>{' '}
          <a href={`/probe/#${link}`}>Build the probe</a>
        </>
      )}
    </p>
  );
}
