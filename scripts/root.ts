import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

/** The folder of the built site. */
export const dist = join(root, 'dist');
