/** Snippets that no tool can check, as their causes say with the reason. The list may only shrink: find a tool. */
export const unchecked: readonly string[] = [];

/** How many there were when the list was last shortened. */
export const uncheckedAtMost = 0;
