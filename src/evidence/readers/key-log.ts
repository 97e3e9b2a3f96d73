import {
  type Finding,
  finding,
  type Part,
  quoteOf,
  quoteOfGroup,
  type Stretch,
  weights,
} from '../reading.ts';

const refused =
  /API Key\s{1,3}(?:\S{1,200}\s{1,3})?(not authorized because method '[A-Z]{3,7} [^'\r\n]{0,300}' requires API Key)/di;
const reasons = [
  [/API Stage is not in a Usage Plan/i, 'plan-without-stage'],
  [/No Usage Plan found for key(?: and API Stage)?/i, 'no-plan'],
] as const;
const notNeeded = /authorized because method '([A-Z]{3,7}) [^'\r\n]{0,300}' does not require API Key/i;
const verifying =
  /Verifying Usage Plan for request: ?[^\r\n]{0,100}?API Key:[ \t]{0,4}(?:(\S{1,200})[ \t]{1,4})?API Stage:/i;

/** Where the usage plan is looked up: the API's id and its stage, which were found, then. */
const stage = /\bAPI Stage:? ([a-z0-9]{10})\/([\w$.-]{1,128})/i;
const inPlan = /Usage Plan check succeeded for API Key (?=\S)(?!and API Stage)/i;

/** Reads what the execution log says of the API key, whose value it masks; the quotes leave even that out. */
export function readKeyLog({ text, low, at }: Stretch): Part {
  if (!low.includes('api key')) return {};
  const free = notNeeded.exec(text);
  const found = refused.exec(text);
  const check = verifying.exec(text);
  // Every request's log has this line, whether its method wants a key or not.
  const place = stage.exec(text);
  const target = place ? { apiId: place[1] ?? '', stage: place[2] ?? '' } : undefined;
  const passed = inPlan.exec(text);
  const hint = check && {
    slug: 'forbidden',
    weight: weights.hint,
    quote: { from: at + check.index, to: at + check.index + 20 },
  };
  if (!found) {
    const findings = [
      ...(free ? [finding('apiKeyRequired', 'no', quoteOf(free, at))] : []),
      ...(passed ? [finding('apiKeyState', 'in-plan', quoteOf(passed, at))] : []),
    ];
    return { matches: hint ? [hint] : [], findings, ...(target && { target }) };
  }
  const quote = quoteOfGroup(found, 1, at);
  const matches = [{ slug: 'forbidden', weight: weights.sentence + 1, quote }];
  // Whoever refuses the key has seen the request: no web ACL blocked it.
  const findings: Finding[] = [
    finding('apiKeyRequired', 'yes', quote),
    finding('webAcl', 'not-blocked', quote),
  ];
  const arrived = !/^API Key\s+not authorized/i.test(found[0]) || check?.[1] !== undefined;
  if (!arrived) findings.push(finding('apiKeySent', 'no', { from: at + found.index, to: quote.to }));
  for (const [said, value] of arrived ? reasons : []) {
    const reason = said.exec(text.slice(quote.to - at, quote.to - at + 500));
    if (reason) findings.push(finding('apiKeyState', value, quoteOf(reason, quote.to)));
  }
  return { matches, findings, ...(target && { target }) };
}
