/** Recognises errors as somebody else would who has only catalogue.json and its schema's descriptions. */
import type { CatalogueData } from '../../src/outputs/catalogue-schema.ts';

type Matchers = CatalogueData['matchers'];

function messageOf(text: string): string | undefined {
  try {
    const { message, ...others } = JSON.parse(text);
    const sole = typeof message === 'string' && Object.keys(others).length === 0;
    return sole ? message.toLowerCase().replace(/\.$/, '') : undefined;
  } catch {
    return undefined;
  }
}

/** The errors that a text is taken for: those that match with the greatest weight. */
export function matched({ wordings, messages }: Matchers, text: string): string[] {
  const low = text.toLowerCase();
  const said = messageOf(text);
  const found = [
    ...wordings.filter(
      ({ needle, pattern }) =>
        (needle === undefined || low.includes(needle)) &&
        (pattern === undefined || new RegExp(pattern.source, pattern.flags).test(text)),
    ),
    ...messages.filter(({ message }) => message === said),
  ];
  const greatest = Math.max(...found.map(({ weight }) => weight));
  return [...new Set(found.filter(({ weight }) => weight === greatest).map(({ error }) => error))];
}
