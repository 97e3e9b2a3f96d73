import { openText } from '../../case/case.ts';

/** Short texts that take the readers and the machine through most of their code. */
const samples = [
  '> GET /a HTTP/2\n> Host: a.example.com\n>\n< HTTP/2 403\n< x-amz-apigw-id: a\n<\n{"message":"Forbidden"}',
  'blocked by CORS policy: Response to preflight request',
];

/**
 * Runs the readers once in the reader's idle moments, one small piece at a time: browsers compile code when it first
 * runs, and on a slow phone that must not happen in the middle of typing.
 */
export function warmUp(left: readonly string[] = samples): void {
  const [sample, ...rest] = left;
  if (sample === undefined) return;
  // Safari has no idle callbacks.
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  idle(() => {
    openText(sample, {});
    warmUp(rest);
  });
}
