/** Who wrote the answer that a line of an access log tells of. */
import type { Quote } from '../../reading.ts';
import type { AccessRecord } from './access-log-record.ts';

export interface LogAuthor {
  who: 'gateway' | 'backend';
  quote: Quote;
}

/**
 * The gateway, if the log names an error of its own, or says that nothing was invoked and nothing answered; what stands
 * behind it, if that answered with the very status that the caller got. The status of the call that invokes a function
 * is another one; where a log may mean that one, and the service itself may have failed or throttled, only a log that
 * says there was no error proves it. A mock or a service answers without `integration.status`, so that a dash there
 * alone proves nothing.
 */
export function authorOf({ cells, empty }: AccessRecord): LogAuthor | undefined {
  const status = cells.get('status');
  const own = cells.get('responseType') ?? cells.get('errorMessage');
  if (own) return { who: 'gateway', quote: own.quote };
  if (!status) return undefined;
  const answered = cells.get('integrationStatus') ?? cells.get('invokeStatus');
  const saysNoError = empty.has('responseType') || empty.has('errorMessage');
  if (answered?.value === status.value && !cells.has('integrationError')) {
    const isDoubtful = /^(?:429|5)/.test(status.value) || !cells.has('integrationStatus');
    const isProven = saysNoError || (!isDoubtful && !cells.has('authorizerError'));
    return isProven ? { who: 'backend', quote: answered.quote } : undefined;
  }
  const isUntouched = empty.has('integrationStatus') && empty.has('invokeStatus') && !answered;
  return isUntouched && !saysNoError ? { who: 'gateway', quote: status.quote } : undefined;
}
