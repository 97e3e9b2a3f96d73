import { type Part, quoteOf, type Stretch } from '../reading.ts';
import { verbFinding } from '../verb.ts';

/** A failure that somebody tells of the method OPTIONS by its name: it is the preflight that failed. */
const said = new RegExp(
  [
    '\\b[45]\\d\\d(?: (?:error|forbidden|unauthori[sz]ed))? (?:in|on|for|from|to) (?:an |the |my |our )?["\'`]?OPTIONS["\'`]? (?:method|request|call|preflight)',
    '\\bOPTIONS["\'`]? (?:method|request|call|preflight)s? (?:(?:is|are|was|still|always|also|now) ){0,2}(?:return(?:s|ed|ing)?|g[eo]ts?|getting|gives?|fail(?:s|ed|ing)? with|responds? with|answers?) (?:an? )?(?:HTTP |status |error |code ){0,2}[45]\\d\\d\\b',
  ].join('|'),
);

/** Reads that the failing request was a preflight, where a text says so in words and shows no request. */
export function readPreflightSaid({ text, at }: Stretch): Part {
  const found = text.includes('OPTIONS') ? said.exec(text) : null;
  return found ? { findings: verbFinding('OPTIONS', quoteOf(found, at)) } : {};
}
