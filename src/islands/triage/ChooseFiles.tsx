/** The way to files: chosen with the keyboard or the pointer, or dropped anywhere on the page (see `drop.ts`). */
export function ChooseFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  return (
    <label class="choose">
      <input
        type="file"
        multiple
        class="vh"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again, once it has been mended.
          currentTarget.value = '';
        }}
      />
      Choose or drop files
    </label>
  );
}
