import { headerOf } from './authorization.ts';
import { clean, hasEscapes, unescapeOnce } from './clean.ts';
import { findCurl } from './curl.ts';
import { findLogged, findPresigned } from './logged.ts';
import { findRefusal } from './refusal.ts';
import { findAnswer, findRequest } from './request.ts';
import { findStrings } from './strings.ts';
import type { Reading, SentRequest } from './types.ts';
import type { View } from './view.ts';

/** The request as sent: what was logged on the wire, with the body that only the command shows. */
function findSent(view: View): SentRequest | undefined {
  const wire = findRequest(view) ?? findLogged(view);
  const command = findCurl(view);
  if (!wire) return command ?? findPresigned(view);
  if (wire.body === undefined && command?.body !== undefined) {
    const sameTarget = command.path.split('/').length === wire.path.split('/').length;
    if (sameTarget && (command.method === wire.method || command.body !== ''))
      return { ...wire, body: command.body };
  }
  return wire;
}

function curlVersionOf({ text }: View, sent?: SentRequest): string | undefined {
  const agent = sent && headerOf(sent.headers, 'user-agent');
  const pattern = /\bcurl[ /](\d{1,2}\.\d{1,3}\.\d{1,3})\b/;
  return pattern.exec(agent ?? '')?.[1] ?? pattern.exec(text)?.[1];
}

/** The texts with escaped line ends undone, as many rounds as there are. */
function unescaped(view: View): View {
  let undone = view;
  for (let round = 0; round < 3 && hasEscapes(undone.text); round += 1) undone = unescapeOnce(undone);
  return undone;
}

function readOne(text: string): Reading {
  const view = clean(text);
  const reading: Reading = {};
  const plain = unescaped(view);
  const refusal = findRefusal(plain);
  if (refusal) reading.refusal = refusal;
  Object.assign(reading, findStrings(plain));
  const sent = findSent(view);
  if (sent) reading.sent = sent;
  const answer = findAnswer(view);
  if (answer) reading.answer = answer;
  const version = curlVersionOf(view, sent);
  if (version) reading.curlVersion = version;
  return reading;
}

/**
 * Reads all that one or several pastes say of a signature: AWS's refusal, the strings of either side, the request as
 * sent. Places count in the paste they come from (in several: as if joined by one line end). Never throws.
 */
export function readStatements(texts: string | readonly string[]): Reading {
  return readOne(typeof texts === 'string' ? texts : texts.join('\n'));
}
