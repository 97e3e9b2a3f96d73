import { Figure } from '../commands/Figure.tsx';
import type { Explained } from './explain.ts';

interface Props {
  explained: Explained;
  display: (text: string) => string;
}

const clock = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'never' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** AWS's tolerance for the time of a signature, in seconds. */
const tolerance = 300;

/** What has to be sent, until when AWS takes it, and what the host says of the scope. */
export function Sent({ explained: { explanation, options, request }, display }: Props) {
  const { send, form, validUntil, host, scope } = explanation;
  const own = new Set(request.headers.map(([name]) => name.toLowerCase()));
  const added = send.headers.filter(([name]) => !own.has(name.toLowerCase()));
  const lines = added.map(([name, value]) => `${name}: ${value}`).join('\n');
  const region = scope.split('/')[1] ?? '';
  const wrong = host.region !== undefined && host.region !== region;
  return (
    <section class="step" aria-labelledby="l-sent">
      <h3 id="l-sent">What to send</h3>
      {form === 'header' ? (
        <Figure caption="Headers that signing adds" text={lines} display={display(lines)} />
      ) : (
        <>
          <Figure caption="Presigned URL" text={send.url} display={display(send.url)} />
          <p class="note">
            Whoever has this URL may make this call until it expires. Send the signed headers as they were
            signed.
          </p>
        </>
      )}
      <ul class="notes">
        <li>AWS takes this signature until {clock(validUntil)} by its own clock.</li>
        {Math.abs(options.clockOffset) > tolerance && (
          <li>
            A clock that is {Math.abs(options.clockOffset)} seconds{' '}
            {options.clockOffset > 0 ? 'ahead' : 'behind'} is more than five minutes wrong. AWS refuses:{' '}
            <a href="/causes/clock-skew/">clock skew</a>.
          </li>
        )}
        <li>{host.advice}</li>
        {wrong && (
          <li>
            <strong>
              The host name says {host.region}, and the scope says {region}.
            </strong>{' '}
            AWS refuses: <a href="/causes/wrong-region-in-scope/">wrong Region in the scope</a>.
          </li>
        )}
        {options.service !== 'execute-api' && (
          <li>
            The service is {options.service}. API Gateway takes execute-api alone:{' '}
            <a href="/causes/wrong-service-in-scope/">wrong service in the scope</a>.
          </li>
        )}
      </ul>
    </section>
  );
}
