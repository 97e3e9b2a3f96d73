/** Which room of src/ may import which, as the design draws the house. A room may always import itself. */

export interface Room {
  /** Rooms that it may import. */
  rooms: string[];
  /** Packages that it may import; undefined means any. */
  packages?: string[];
  /** Runs alike in a browser, a test and a terminal: no name that only one of them has. */
  portable?: boolean;
}

const middle = ['evidence', 'triage', 'commands', 'signing'];
const below = ['facts', ...middle, 'case', 'catalogue'];
const astro = [...below, 'islands', 'integrations', 'styles', 'components', 'layouts'];
const outputs = [...below, 'components'];

export const rooms: Record<string, Room> = {
  facts: { rooms: [], packages: [], portable: true },
  evidence: { rooms: ['facts'], packages: ['jsonc-parser', 'yaml'], portable: true },
  triage: { rooms: ['facts'], packages: ['xstate'], portable: true },
  commands: { rooms: ['facts'], packages: [], portable: true },
  signing: { rooms: ['facts'], packages: ['@aws-sdk/signature-v4', '@smithy/types'], portable: true },
  case: { rooms: ['facts', 'evidence', 'triage'], packages: [], portable: true },
  catalogue: { rooms: ['facts', ...middle, 'case'], packages: ['astro/zod', 'yaml', 'node:fs', 'node:path'] },
  islands: { rooms: [...below, 'styles'] },
  integrations: { rooms: [...below, 'islands'] },
  styles: { rooms: [] },
  components: { rooms: astro },
  layouts: { rooms: astro },
  outputs: { rooms: outputs, packages: ['astro/zod'] },
  pages: { rooms: [...astro, 'outputs'] },
};
