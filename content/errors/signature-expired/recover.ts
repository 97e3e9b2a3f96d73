/** Refused even with AWS's own time in the signature: something takes minutes between signing and sending. */
export class SignedTooEarlyOrLate extends Error {}

/** In parentheses stands AWS's clock: `(20260926T123434Z - 5 min.)`. */
const times = /^Signature (?:expired|not yet current): .*\((\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ) [-+]/;

/** How far this machine is behind AWS, in milliseconds; kept for the calls to come. */
let behind = 0;

/** Signs anew for each attempt: a signed request only gets older. */
export async function send(
  request: Request,
  sign: (request: Request, at: Date) => Promise<Request>,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const signed = await sign(request.clone(), new Date(Date.now() + behind));
    const response = await fetch(signed, { redirect: 'error' });
    const { headers } = response;
    if (!headers.get('x-amzn-errortype')?.startsWith('InvalidSignatureException')) return response;
    const { message = '' } = (await response.clone().json()) as { message?: string };
    const found = times.exec(message);
    // A signature that does not match has the same header, and no retry helps.
    if (!found) return response;
    const [, year, month, dayAndHour, minute, second] = found;
    behind = Date.parse(`${year}-${month}-${dayAndHour}:${minute}:${second}`) - Date.now();
    if (attempt === 2) {
      const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
      throw new SignedTooEarlyOrLate(`${message} This machine is ${behind / 1000} s behind (${ids})`);
    }
  }
}
