import { stripVTControlCharacters } from 'node:util';
import { runNode } from '../run.ts';
import { oneCheck, type Step } from './step.ts';

/** A step that is one program, right if it exits with 0. */
export function toolStep(name: string, what: string, args: string[], needs: string[] = []): Step {
  return {
    name,
    needs,
    async run() {
      const { code, output } = await runNode(args, { NO_COLOR: '1', FORCE_COLOR: '0' });
      return oneCheck(what, code === 0, stripVTControlCharacters(output).trim());
    },
  };
}
