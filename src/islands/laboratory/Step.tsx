import type { ComponentChildren } from 'preact';

interface Props {
  number: number;
  title: string;
  children: ComponentChildren;
}

/** One step of a signature. */
export function Step({ number, title, children }: Props) {
  return (
    <section class="step" aria-labelledby={`l-step-${number}`}>
      <h3 id={`l-step-${number}`}>
        {number}. {title}
      </h3>
      {children}
    </section>
  );
}
