/** `npm test` and `npm run check`: set up if need be, then run the checks. */
import { enter } from './setup/enter.mjs';

await enter('scripts/checks/main.ts');
