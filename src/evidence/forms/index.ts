/** Every form of evidence that is recognised, the most telling first: what one takes the following don't see. */
import type { FormReader } from './form.ts';

export const formReaders: readonly FormReader[] = [];
