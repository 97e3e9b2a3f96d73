/** `npm run build`: the built site in dist/. */
import { build } from './build/build.ts';

const { code, output, skipped } = await build();
process.stdout.write(skipped ? 'gatewhy: dist/ is up to date\n' : output.trimEnd().concat('\n'));
process.exitCode = code;
