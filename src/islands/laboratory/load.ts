/** The laboratory's own code, loaded when it is first asked for. */
import { loadSigning } from '../commands/signer.ts';

let loading: Promise<typeof import('../../signing/laboratory.ts')> | undefined;

/** Rejects if the code can't be loaded; the next call tries again. The signer comes along, so that it can forget. */
export function loadLaboratory(): Promise<typeof import('../../signing/laboratory.ts')> {
  loading ??= Promise.all([import('../../signing/laboratory.ts'), loadSigning()]).then(
    ([laboratory]) => laboratory,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** What is said when it can't. */
export const notLoaded = 'The signing code could not be loaded. Check the connection and try again.';
