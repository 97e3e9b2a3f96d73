/** Every form of evidence that is recognised, the most telling first: what one takes the following don't see. */

import { readAccessLog } from './access-log.ts';
import { readAwsCliDebug } from './aws-cli-debug.ts';
import { awsCliOutput } from './aws-cli-output.ts';
import { readBruno } from './bruno.ts';
import { readCloudFormation } from './cloudformation.ts';
import { readCurlTrace } from './curl-trace.ts';
import { readExecutionLog } from './execution-log.ts';
import type { FormReader } from './form.ts';
import { readFunctionLog } from './function-log.ts';
import { readHar } from './har.ts';
import { readInsomnia } from './insomnia.ts';
import { readLogEvents } from './log-events.ts';
import { readNewman } from './newman.ts';
import { readOpenApi } from './openapi.ts';
import { readPostman } from './postman.ts';
import { readPostmanConsole } from './postman-console.ts';
import { readPowerShellError } from './powershell-error.ts';
import { readProbeOutput } from './probe-output.ts';
import { readSdkException } from './sdk-exception.ts';
import { readTerraformText } from './terraform-configuration.ts';
import { readTerraformJson } from './terraform-json.ts';
import { readTestInvoke } from './test-invoke.ts';
import { readWriteOut } from './write-out.ts';

export const formReaders: readonly FormReader[] = [
  readProbeOutput,
  readHar,
  readTerraformJson,
  readTerraformText,
  readCloudFormation,
  readNewman,
  readBruno,
  readPostman,
  readPostmanConsole,
  readInsomnia,
  readAccessLog,
  readTestInvoke,
  readLogEvents,
  readExecutionLog,
  readFunctionLog,
  readCurlTrace,
  readWriteOut,
  readAwsCliDebug,
  readPowerShellError,
  readSdkException,
  awsCliOutput,
  readOpenApi,
];
