interface Props {
  shown: boolean;
  onChange: (shown: boolean) => void;
}

/** Says why keys are masked in what is shown, and shows them where the reader wants it. */
export function ShowKeys({ shown, onChange }: Props) {
  return (
    <p class="tools">
      <button type="button" aria-pressed={shown} onClick={() => onChange(!shown)}>
        Show key ID and token
      </button>
      <small>
        {shown ? 'They stand in the text below.' : 'Below they are masked with ⟨ ⟩. What you copy has them.'}
      </small>
    </p>
  );
}
