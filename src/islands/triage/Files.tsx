import type { Digest } from '../../evidence/digest.ts';
import { sizeOf } from './file-words.ts';
import type { EvidenceFile } from './reading-task.ts';

interface Props {
  files: readonly EvidenceFile[];
  digest: Digest;
  onRemove: (id: number) => void;
}

const failing = (count: number): string => (count === 1 ? '1 failing request' : `${count} failing requests`);

/** What was recognised in one file, or in what was pasted: its forms and how many requests failed. */
function recognised({ reading, documents, choices }: Digest, file: string | undefined): string {
  const forms = reading.documents
    .filter((_, index) => documents[index]?.file === file)
    .map(({ form }) => form);
  const count = choices.filter((spot) => spot.file === file).length;
  return [...new Set(forms), ...(count > 0 ? [failing(count)] : [])].join(', ');
}

/** The files that are read together with what was pasted, and as what everything was read. */
export function Files({ files, digest, onRemove }: Props) {
  const pasted = digest.reading.documents.length > 0 && recognised(digest, undefined);
  if (files.length === 0 && !pasted) return null;
  return (
    <ul class="files">
      {files.map(({ id, file }) => (
        <li key={id}>
          From <b>{file.name}</b> ({sizeOf(file.size)}):{' '}
          {recognised(digest, file.name) || 'read as plain text'}{' '}
          <button type="button" class="change" onClick={() => onRemove(id)}>
            Remove<span class="vh"> {file.name}</span>
          </button>
        </li>
      ))}
      {pasted && <li>What you pasted was read as: {pasted}</li>}
    </ul>
  );
}
