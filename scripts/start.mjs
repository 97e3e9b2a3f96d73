/** `npm start`: set up if need be, build if anything changed, serve. */
import { enter } from './setup/enter.mjs';

await enter('scripts/site.ts');
