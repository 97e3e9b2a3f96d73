import { type Need, needText } from '../../commands/needs.ts';

/** What has to be installed, and from which version on. */
export function Needs({ needs }: { needs: readonly Need[] }) {
  return (
    <p class="note">
      Needs{' '}
      {needs.map((need, index) => (
        <span key={need.name}>
          {index > 0 && '; '}
          <b>{needText(need)}</b>
          {need.get && ` (${need.get})`}
        </span>
      ))}
      .
    </p>
  );
}
