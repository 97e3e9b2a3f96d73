interface Props {
  onFiles: (files: readonly File[]) => void;
  label?: string;
  /** One file at a time. */
  single?: boolean;
}

/** The way to files: chosen with the keyboard or the pointer, or dropped (in the wizard anywhere on the page: `drop.ts`). */
export function ChooseFiles({ onFiles, label = 'Choose or drop files', single = false }: Props) {
  return (
    <label class="choose">
      <input
        type="file"
        multiple={!single}
        class="vh"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again, once it has been mended.
          currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}
