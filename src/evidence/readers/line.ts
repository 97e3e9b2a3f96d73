import type { Reader } from '../reading.ts';
import { readAuthorization } from './authorization.ts';
import { readBackend } from './backend.ts';
import { readConnections } from './connections.ts';
import { readControlPlane } from './control-plane.ts';
import { readDenial } from './denial.ts';
import { readFailures } from './failures.ts';
import { readKeyLog } from './key-log.ts';
import { readLog } from './log.ts';
import { readMessages } from './message.ts';
import { readNames } from './name.ts';
import { readNetwork } from './network.ts';
import { readWordings } from './wording.ts';

/**
 * The readers that find an error, or what proves a cause, in a single line. Those that are left out need a whole
 * document (a token, a canonical string), or give no more than a place or a status: what looks through a line only
 * need not load them.
 */
export const lineReaders: readonly Reader[] = [
  readWordings,
  readMessages,
  readConnections,
  readDenial,
  readFailures,
  readControlPlane,
  readLog,
  readKeyLog,
  readAuthorization,
  readBackend,
  readNetwork,
  readNames,
];
