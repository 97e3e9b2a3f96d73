/** What the people have before them: AWS's words, the client's log, the request on the wire. */

import type { Random } from './random.ts';
import { sha256, signatureOf, stringOf, textOf } from './scene.ts';
import { serverParts, serverString, type World } from './world.ts';

const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

export interface Texts {
  long: string;
  short: string;
  log: string;
  wire: string;
  /** As curl -v shows it: without the body. */
  verbose: string;
}

type Form = (canonical: string, string: string, signature: string) => string;

const stamp = '2026-09-22 20:19:42,001 - MainThread - botocore.auth - DEBUG -';

/** How the tools write down what they sign. */
const forms: Form[] = [
  (canonical, string, signature) =>
    `${stamp} Calculating signature using v4 auth.\n${stamp} CanonicalRequest:\n${canonical}\n${stamp} StringToSign:\n${string}\n${stamp} Signature:\n${signature}\n`,
  (canonical, string) =>
    `20:19:42.001 [main] DEBUG com.amazonaws.auth.AWS4Signer - AWS4 Canonical Request: '"${canonical}"\n20:19:42.002 [main] DEBUG com.amazonaws.auth.AWS4Signer - AWS4 String to Sign: '"${string}"\n`,
  (canonical, string) =>
    `2026/09/22 20:19:42 DEBUG: Request Signature:\n---[ CANONICAL STRING  ]-----------------------------\n${canonical}\n---[ STRING TO SIGN ]--------------------------------\n${string}\n-----------------------------------------------------\n`,
  (canonical, string, signature) =>
    `* aws_sigv4: Canonical request (enclosed in []) - [${canonical}]\n* aws_sigv4: String to sign (enclosed in []) - [${string}]\n* aws_sigv4: Signature - ${signature}\n`,
  (canonical, string) =>
    `${JSON.stringify({ level: 'debug', canonicalRequest: canonical, stringToSign: string })}\n`,
  (canonical, string) =>
    `[DEBUG] 2026-09-22 20:19:42 AWSAuthV4Signer [140] Canonical Request String: ${canonical}\n[DEBUG] 2026-09-22 20:19:42 AWSAuthV4Signer [140] Final String to sign: ${string}\n`,
];

/** Writes a world's texts. */
export function textsOf(world: World, random: Random): Texts {
  const { sent, credential, names, signed } = world;
  const canonical = textOf(signed);
  const string = stringOf({ ...world.string, hash: world.hash ?? sha256(canonical) });
  const { date, region, service, end } = world.string;
  const steps = world.key.steps ?? [date, region, service, end];
  const made = signatureOf(world.key.secret, steps, string, world.key.prefix);
  const scope = [
    credential.accessKeyId,
    credential.date,
    credential.region,
    credential.service,
    credential.end,
  ].join('/');
  const list = signed.list.toLowerCase() === names.join(';') ? names.join(';') : names.join(';');
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=${list}, Signature=${world.signature ?? made}`;
  const target = sent.query ? `${sent.path}?${sent.query}` : sent.path;
  const headers = [...sent.headers, ['Authorization', authorization]].map(
    ([name, value]) => `${name}: ${value}`,
  );
  const line = `${sent.method} ${target} HTTP/1.1`;
  const long = `${mismatch}\n\nThe Canonical String for this request should have been\n'${textOf(serverParts(world))}'\n\nThe String-to-Sign should have been\n'${stringOf(serverString(world))}'\n`;
  const say = (message: string) =>
    random.chance(0.7)
      ? JSON.stringify({ message })
      : random.chance(0.5)
        ? message
        : `<Message>${message}</Message>`;
  // With the secret of the key ID, all being right, AWS would have accepted.
  return {
    long: say(world.refusal ?? long),
    short: say(world.refusal ?? mismatch),
    log: random.one(forms)(canonical, string, made),
    wire: `${line}\n${headers.join('\n')}\n\n${sent.body}\n`,
    verbose: `> ${line}\n${headers.map((header) => `> ${header}`).join('\n')}\n>\n`,
  };
}

/** Would AWS accept it? Then the mistake is none. */
export function accepted(world: World): boolean {
  const canonical = textOf(world.signed);
  const string = stringOf({ ...world.string, hash: world.hash ?? sha256(canonical) });
  const { date, region, service, end } = world.string;
  const made =
    world.signature ??
    signatureOf(world.key.secret, world.key.steps ?? [date, region, service, end], string, world.key.prefix);
  const theirs = serverString(world);
  const wanted = signatureOf(
    world.scene.secret,
    [theirs.date, theirs.region, theirs.service, theirs.end],
    stringOf(theirs),
  );
  return world.refusal === undefined && made === wanted;
}
