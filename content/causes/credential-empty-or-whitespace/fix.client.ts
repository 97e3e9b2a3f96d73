const placeholders = new Set(['undefined', 'null', 'none', 'nan', 'changeme']);

/**
 * Checks one credential at start-up. Says what is wrong with it, and never shows the value.
 *
 *   const token = credential('API_TOKEN', process.env.API_TOKEN);
 */
export function credential(name: string, raw: string | undefined, minLength = 16): string {
  const value = (raw ?? '').trim();
  if (value === '') throw new Error(`${name} is not set, or is empty`);
  if (placeholders.has(value.toLowerCase())) {
    throw new Error(`${name} holds the word "${value}" in place of a credential`);
  }
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new Error(`${name} has a blank, a line break or another stray character inside`);
  }
  if (value.length < minLength) {
    throw new Error(`${name} has ${value.length} characters, fewer than ${minLength}`);
  }
  return value;
}
