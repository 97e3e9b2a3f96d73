import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the front matter' : `\`${path.map(String).join('.')}\``;
}

/** What a schema's issue means to somebody who writes content, and what they can do about it. */
export function explainIssue(issue: Issue): { what: string; cure: string } {
  const name = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: `${name} has a field that no page has: ${issue.keys.join(', ')}`,
        cure: 'Correct the name, or take the field out; the fields are in src/catalogue/schema.ts',
      };
    case 'too_big':
      return { what: `${name} is too long`, cure: `Shorten it to at most ${issue.maximum} characters` };
    case 'too_small':
      return issue.origin === 'array'
        ? { what: `${name} has too few entries`, cure: `Give at least ${issue.minimum}` }
        : { what: `${name} is too short`, cure: `Give at least ${issue.minimum} characters` };
    case 'invalid_value':
      return { what: `${name} is not a known value`, cure: `Use one of: ${issue.values.join(', ')}` };
    case 'invalid_format':
      return {
        what: `${name} has the wrong form (${issue.message})`,
        cure: 'Write it as CONTRIBUTING.md shows',
      };
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? { what: `${name} is missing`, cure: `Add it (${issue.expected})` }
        : {
            what: `${name} is not of the right kind (${issue.message})`,
            cure: `It takes: ${issue.expected}`,
          };
    default:
      return { what: `${name}: ${issue.message}`, cure: 'See src/catalogue/schema.ts' };
  }
}
