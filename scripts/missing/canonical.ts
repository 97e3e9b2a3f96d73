import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const entries = z.array(z.object({ slug: z.string(), tier: z.number() }));
const schema = z.object({ errors: entries, causes: entries });

/** A list of slugs that have to be there; what else an entry says is of no interest here. */
export type Canonical = z.infer<typeof schema>;

/** Reads such a list; a text says what is wrong with the file. */
export function readCanonical(file: string): Canonical | string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return `${file} can't be read. Give a file with the lists "errors" and "causes".`;
  }
  try {
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return `${file}: ${issue?.path.join('.')}: ${issue?.message}. Each entry of "errors" and "causes" needs a slug and a tier.`;
  } catch (error) {
    return `${file} is no JSON: ${error instanceof Error ? error.message : error}.`;
  }
}
