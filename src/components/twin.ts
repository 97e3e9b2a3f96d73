/** The Markdown twin of a page has its address, with `.md` for the slash at the end. */

/** Pages that have a twin; the others hold controls, or say what these say. */
const twins = /^\/(?:(?:causes|errors|guides)\/(?:[^/]+\/)?|tree\/)$/;

/** `/causes/clock-skew/` → `/causes/clock-skew.md`; undefined for a page without a twin. */
export const twinOf = (path: string): string | undefined =>
  twins.test(path) ? path.replace(/\/$/, '.md') : undefined;
