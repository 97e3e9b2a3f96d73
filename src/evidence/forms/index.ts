/** Every form of evidence that is recognised, the most telling first: what one takes the following don't see. */

import { readAccessLog } from './access-log/access-log.ts';
import { awsCliOutput } from './aws-cli/aws-cli-output.ts';
import { readAwsCliDebug } from './clients/aws-cli-debug.ts';
import { readCurlTrace } from './clients/curl-trace.ts';
import { readPowerShellError } from './clients/powershell-error.ts';
import { readSdkException } from './clients/sdk-exception.ts';
import { readWriteOut } from './clients/write-out.ts';
import { readBruno } from './exports/bruno.ts';
import { readInsomnia } from './exports/insomnia.ts';
import { readNewman } from './exports/newman.ts';
import { readPostman } from './exports/postman.ts';
import { readPostmanConsole } from './exports/postman-console.ts';
import type { FormReader } from './form.ts';
import { readExecutionLog } from './logs/execution-log.ts';
import { readFunctionLog } from './logs/function-log.ts';
import { readLogEvents } from './logs/log-events.ts';
import { readTestInvoke } from './logs/test-invoke.ts';
import { readOpenApi } from './openapi/openapi.ts';
import { readProbeOutput } from './probe/probe-output.ts';
import { readCloudFormation } from './template/cloudformation.ts';
import { readTerraformText } from './terraform/terraform-configuration.ts';
import { readTerraformJson } from './terraform/terraform-json.ts';
import { readHar } from './web/har.ts';

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
