import type { Finding, Source } from '../finding.ts';

/** A JSON file, read by the language's own parser. */
export function checkJsonFile({ file, text }: Source): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line (\d+)/.exec(message)?.[1];
    return [
      { file, ...(line ? { line: Number(line) } : {}), what: `is not JSON: ${message}`, cure: 'Mend it' },
    ];
  }
}
