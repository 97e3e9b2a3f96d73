import { firstObject, soleMessage } from './json.ts';
import { isOnlyPossible, readStatus } from './readers/status.ts';
import { type Match, type Stretch, weights } from './reading.ts';

/** Keys under which applications put an error, in JSON and in dumps, unless it is empty. */
const key =
  /["'](?:error|errors|errorCode|error_code|errorMessage|error_message|error_description|detail|fault|exception)\\{0,3}["']\s{0,3}:\s{0,3}(?!null\b|false\b|none\b|\[\]|\{\}|""|'')/i;
const failure =
  /["'](?:success|ok)["']\s{0,3}:\s{0,3}false|["'](?:status|statusCode|status_code|code)["']\s{0,3}:\s{0,3}["']?[45]\d\d\b/gi;
/** So many such members are looked at. */
const most = 20;
/** What stands behind such a member, in the same object. */
const mapped =
  /^[^{}]{0,200}["']?(?:responseParameters|responseTemplates|responseModels|selectionPattern)\b/i;
const codeAndMessage =
  /["'][Cc]ode["']\s{0,3}:\s{0,3}["'][A-Za-z_.]{3,60}["'][^{}]{0,80}["'][Mm]essage["']\s{0,3}:/;
const aboutCredentials =
  /\b40[13]\b|api[_ -]?key|unauthori[sz]ed|forbidden|\bauth(?:entication|enticated|orization|orized)?\b|credential|permission|access[_ ]denied|access[_ ]token|invalid[_ ]token/i;
const likeAnError =
  /\berror|fail|invalid|missing|\bnot\b|denied|expired|required|exceed|unable|cannot|can't|\bbad\b|exception|timed? ?out|refused|unsupported/i;

/** An error in a shape that the gateway never writes: its text is an application's. */
export function foreignError(stretch: Stretch): Match | undefined {
  const whole = stretch.text;
  const text = whole.slice(0, 4000);
  // Of what breaks off nobody can say that it has nothing of the gateway's.
  if (whole.length <= 4000 && breaksOff(text)) return undefined;
  const found = key.exec(text) ?? failureOf(text) ?? codeAndMessage.exec(text) ?? soleOf(text);
  if (!found) return undefined;
  const slug = isAboutCredentials(stretch, found.index) ? 'backend-auth-error' : 'backend-error';
  return {
    slug,
    weight: weights.likely,
    quote: { from: found.index, to: found.index + Math.min(found[0].length, 120) },
  };
}

/** A failure that was told, where settings and code only tell which answers there may be. */
function failureOf(text: string): RegExpExecArray | undefined {
  let looked = 0;
  for (const found of text.matchAll(failure)) {
    if (++looked > most) return undefined;
    const before = text.slice(Math.max(0, found.index - 260), found.index);
    const behind = text.slice(found.index, found.index + 260);
    if (!isOnlyPossible(before) && !mapped.test(behind)) return found;
  }
  return undefined;
}

/** Whether an error tells of credentials: by its own words, not by those around it, or by the status of the answer. */
function isAboutCredentials(stretch: Stretch, at: number): boolean {
  const own = stretch.text.slice(Math.max(0, stretch.text.lastIndexOf('{', at)), at + 600).split('}', 1)[0];
  const status = readStatus(stretch).findings?.[0]?.value;
  return status === '401' || status === '403' || aboutCredentials.test(own ?? '');
}

/** Whether a text has more brackets that open an object than such as close one. */
const breaksOff = (text: string): boolean => text.split('{').length > text.split('}').length;

/** One member `message`, but none of the gateway's texts, and it tells of an error. */
function soleOf(text: string): RegExpExecArray | null {
  const message = soleMessage(firstObject(text));
  return typeof message === 'string' && likeAnError.test(message)
    ? /["']message["']\s{0,3}:/i.exec(text)
    : null;
}
