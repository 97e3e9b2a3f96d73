import { longestFile } from '../../evidence/limits.ts';
import type { FileProblem } from './file-text.ts';

/** Bytes of all files together. The characters of no encoding are more than its bytes; some room is left for what is typed. */
export const mostBytes = longestFile - 300_000;

export { sizeOf } from '../fields/size.ts';

const said: Record<FileProblem | 'too-big', string> = {
  empty: 'has nothing in it. Check that it was saved, and choose it again.',
  zip: 'is a ZIP archive. Unpack it first, and choose the files that are in it.',
  gzip: 'is packed with gzip. Unpack it first (gunzip), and choose the file that comes out.',
  archive: 'is a packed archive. Unpack it first, and choose the files that are in it.',
  image: 'is a picture, and only text can be read. Copy the text itself and paste it.',
  pdf: 'is a PDF. Copy the text out of it and paste it.',
  binary: 'is no text: there are zero bytes in it. Save it as plain text (UTF-8), and choose it again.',
  unreadable:
    'could not be read. If it is a folder, choose the files in it; if it was moved or changed, choose it again.',
  'too-big': `is too big: all files together may have 50 MB. Cut out the minutes around the failure, or save the log or the HAR file with that one request.`,
};

/** What is wrong with a file and what to do about it, in one or two sentences. */
export const problemOf = (name: string, problem: FileProblem | 'too-big'): string =>
  `${name} ${said[problem]}`;
