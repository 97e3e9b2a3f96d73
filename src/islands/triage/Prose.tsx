/** Plain text with `code` and **bold**, as questions are written. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
        if (part.startsWith('`')) return <code>{part.slice(1, -1)}</code>;
        if (part.startsWith('**')) return <strong>{part.slice(2, -2)}</strong>;
        return part;
      })}
    </>
  );
}
