/** The first JSON object in a text, whatever stands before and after it, or undefined. Takes linear time. */
export function firstObject(text: string): Record<string, unknown> | undefined {
  const from = text.indexOf('{');
  if (from < 0) return undefined;
  const to = endOf(text, from);
  if (to === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text.slice(from, to));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Where the object that begins at `from` ends: after the brace that closes it, strings passed over. */
function endOf(text: string, from: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[{}]/g)) {
    if (token === '{') depth++;
    else if (token === '}' && --depth === 0) return from + index + 1;
  }
  return undefined;
}

/** The value of the one member `message` of an object, whatever its letter case; undefined if there are others. */
export function soleMessage(value: Record<string, unknown> | undefined): unknown {
  const [first, ...others] = Object.keys(value ?? {});
  return first?.toLowerCase() === 'message' && others.length === 0 ? value?.[first] : undefined;
}
