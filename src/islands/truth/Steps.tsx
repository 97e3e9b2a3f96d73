/** A step with `**labels**` in bold and `values` in monospace. */
function Step({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(\*\*[^*]{1,80}\*\*|`[^`]{1,4000}`)/)
        .map((part, index) =>
          part.startsWith('**') ? (
            <b key={index}>{part.slice(2, -2)}</b>
          ) : part.startsWith('`') ? (
            <code key={index}>{part.slice(1, -1)}</code>
          ) : (
            part
          ),
        )}
    </>
  );
}

/** The steps in the console. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol class="console">
      {steps.map((step) => (
        <li key={step}>
          <Step text={step} />
        </li>
      ))}
    </ol>
  );
}
