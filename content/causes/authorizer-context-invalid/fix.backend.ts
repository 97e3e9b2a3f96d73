type Flat = Record<string, string | number | boolean>;

/** Makes any map fit for an authorizer's context: nested values as JSON text, null and undefined left out. */
export function context(values: Record<string, unknown>): Flat {
  const flat: Flat = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    // `claims` is reserved.
    const name = key === 'claims' ? 'tokenClaims' : key;
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    flat[name] = isPlain ? value : JSON.stringify(value);
  }
  return flat;
}
