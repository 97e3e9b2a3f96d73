import type { Shell } from '../../commands/fill.ts';

interface Props {
  shell: Shell;
  onChoose: (shell: Shell) => void;
}

const labels: Record<Shell, string> = {
  posix: 'a POSIX shell (macOS, Linux, WSL, AWS CloudShell)',
  powershell: 'PowerShell (Windows)',
};

/** For which shell the commands of a note are written. */
export function ShellChoice({ shell, onChoose }: Props) {
  return (
    <p class="shell">
      <label for="hand-over-shell">Commands for</label>{' '}
      <select
        id="hand-over-shell"
        value={shell}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Shell)}
      >
        {Object.entries(labels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
