/** Lines of a log that tell of a failure and not of which request, such as an access log's between those of another. */
import type { Entry } from '../form.ts';
import { TranscriptWriter } from '../transcript.ts';
import { addPart, type LogLine, placeOfAll, textOf } from './log-lines.ts';

/** Values of access-log variables, and sentences of execution logs that lost their id. Sources: see the log lines. */
const telling =
  /configured on the (?:integration|authorizer) or API Gateway|request for the IAM Authorizer|contains the wrong type for field|Lambda Customer Function Error|evaluating the AWS WAF rules|\b(?:INTEGRATION_(?:NETWORK_FAILURE|FAILURE|TIMEOUT)|WAF_FILTERED|INVALID_API_KEY|AUTHORIZER_(?:FAILURE|CONFIGURATION_ERROR)|API_CONFIGURATION_ERROR|BAD_REQUEST_(?:BODY|PARAMETERS))\b|Execution failed due to |Lambda (?:execution|invocation) failed with status|Authorizer(?:Configuration|Failure)Exception/;

/** So many are read; more of them are of several requests for certain. */
const most = 200;

/** One entry for all such lines, if there are any. */
export function orphansOf(lines: readonly LogLine[]): Entry[] {
  const found: LogLine[] = [];
  for (const line of lines)
    if (found.length < most && telling.test(textOf(line).slice(0, 20_000))) found.push(line);
  if (found.length === 0) return [];
  const writer = new TranscriptWriter();
  for (const line of found) addPart(writer, line).say('\n');
  return [
    {
      title: 'lines without a request id',
      failed: true,
      ids: [],
      quote: placeOfAll(found),
      transcript: writer.done(),
    },
  ];
}
