import type { Reader } from '../reading.ts';
import { readAuthorization } from './authorization.ts';
import { readBackend } from './backend.ts';
import { readConnections } from './connections.ts';
import { readControlPlane } from './control-plane.ts';
import { readDenial } from './denial.ts';
import { readFailures } from './failures.ts';
import { readKeyLog } from './key-log.ts';
import { readLog } from './log.ts';
import { readLogPlace } from './log-place.ts';
import { readMessages } from './message.ts';
import { readNames } from './name.ts';
import { readNetwork } from './network.ts';
import { readPreflightSaid } from './preflight-said.ts';
import { readSignature } from './signature.ts';
import { readStatus } from './status.ts';
import { readToken } from './token.ts';
import { readWordings } from './wording.ts';

/** Everything that reads signs out of plain text, in the order in which their facts count. */
export const readers: readonly Reader[] = [
  readWordings,
  readMessages,
  readConnections,
  readDenial,
  readFailures,
  readControlPlane,
  readLog,
  readKeyLog,
  readSignature,
  readAuthorization,
  readToken,
  readBackend,
  readNetwork,
  readNames,
  readStatus,
  readPreflightSaid,
  readLogPlace,
];
