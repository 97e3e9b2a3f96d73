/** A target in a line that a person reads. Pure: no DOM. */

const names: readonly [name: string, says: (value: string) => string][] = [
  ['method', (value) => value],
  ['url', (value) => value],
  ['customDomain', (value) => `domain ${value}`],
  ['apiId', (value) => `API ${value}`],
  ['region', (value) => `Region ${value}`],
  ['stage', (value) => `stage ${value}`],
  ['origin', (value) => `from ${value}`],
];

/** What is filled in, such as `POST https://api.example.com/orders, stage prod`. */
export function spoken(link: string): string {
  const pairs = new URLSearchParams(link);
  const said = names.flatMap(([name, says]) => {
    const value = pairs.get(name);
    return value && value !== 'unknown' ? [says(value)] : [];
  });
  const hasMethod = /^(?!unknown)./.test(pairs.get('method') ?? '') && pairs.has('url');
  return hasMethod ? [said.slice(0, 2).join(' '), ...said.slice(2)].join(', ') : said.join(', ');
}
