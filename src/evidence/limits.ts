/** Of plain text that is in no known form no more characters than this are read. */
export const longest = 200_000;

/** More characters than this are refused with a message. */
export const longestFile = 52_428_800;
