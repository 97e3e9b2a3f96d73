/** Whether a text is HCL, by HashiCorp's own parser (compiled to WebAssembly). */
import { parse } from '@cdktn/hcl2json';
import type { Finding, Source } from '../finding.ts';

/** What the parser refuses, with the line that it names. */
export async function checkSyntax({ file, text }: Source): Promise<Finding[]> {
  try {
    await parse(file, text);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [...message.matchAll(/:(\d+),\d+-[\d,]+: ([^\]]*?)(?=[;\]]? *(?:\S+:\d+,|$)|\])/g)].map(
      ([, line, what]) => ({
        file,
        line: Number(line),
        what: `is not HCL: ${(what ?? '').replace(/\.?\s*$/, '')}`,
        cure: 'Mend the line; `terraform fmt` shows the same fault',
      }),
    );
  }
}
