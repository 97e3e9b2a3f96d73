import { finding, type Part, quoteOf, type Stretch } from '../reading.ts';

/** The default endpoint's name at a private address: a VPC endpoint with private DNS answers for it. */
const privateAddress =
  /Connected to [\w-]{1,80}\.execute-api\.[\w-]{1,40}\.amazonaws\.com(?:\.cn)? \((?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)[\d.]{3,11}\)/i;

/** Reads from where a call came, as `curl -v` shows it by the address that it connected to. */
export function readNetwork({ text, low, at }: Stretch): Part {
  const found = low.includes('.execute-api.') ? privateAddress.exec(text) : null;
  return found ? { findings: [finding('callerNetwork', 'vpc-with-endpoint', quoteOf(found, at))] } : {};
}
