import { sizeOf } from './file-words.ts';
import type { Progress } from './reading-task.ts';

/** How far reading has come, with the way to stop it. */
export function ReadingProgress({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { file } = progress;
  // What is spoken changes with the file, not with every megabyte.
  const stage = file ? `Reading ${file.name}` : 'Looking for what failed';
  return (
    <div class="reading">
      <label for="reading-progress">
        <span role="status">{stage}</span>
        {file && `: ${sizeOf(file.read)} of ${sizeOf(file.size)}`}
      </label>
      {file ? (
        <progress id="reading-progress" value={file.read} max={file.size} />
      ) : (
        <progress id="reading-progress" />
      )}
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
