import { atOnce, type Probe, type ProbeForm, runs } from '../../commands/probe/index.ts';
import { CopyButton } from '../triage/CopyButton.tsx';

interface Props {
  probe: Probe;
  form: ProbeForm;
}

/** The script: what it does, how it is run, and its text. */
export function Script({ probe, form }: Props) {
  const { file, command, needs } = runs[form];
  return (
    <section class="command" aria-labelledby="p-text">
      <h3 id="p-plan">What it does</h3>
      <ol class="plan" aria-labelledby="p-plan">
        {probe.plan.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {probe.warnings.length > 0 && (
        <ul class="warnings">
          {probe.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <p>
        Save it as <code>{file}</code>, read it, and run <code>{command}</code>; or paste it into a terminal
        as one command. It needs {needs}. Then paste the block that it prints into the box on the{' '}
        <a href="/">first page</a>.
      </p>
      <figure class="snippet script">
        <figcaption>
          <b id="p-text">{file}</b>
          <CopyButton text={probe.text} label="Copy the script" />
          <CopyButton text={`${atOnce(probe.text, form)}\n`} label="Copy as one command" />
        </figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long script is scrolled with the keyboard */}
        <pre tabIndex={0}>
          <code>{probe.text}</code>
        </pre>
      </figure>
    </section>
  );
}
