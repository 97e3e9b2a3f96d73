/**
 * Exceptions of HTTP clients and of AWS SDKs, as programs dump them: Axios, got, fetch's Response, the AWS SDKs for
 * JavaScript, botocore's `response`. What they have in common is read: an answer with its status and headers, and the
 * request that belongs to it. Sentences of exceptions (Java, Go, .NET) are plain text and read as such.
 */
import { finding, type Stretch } from '../../reading.ts';
import type { Document, FormReader } from '../form.ts';
import { type Dump, type DumpObject, dumpAt, dumpedAt, objectsIn, saidAt } from './dump-tree.ts';
import { bodyOf, headersOf, reasonIn, requestIn, statusIn } from './sdk-exception-parts.ts';
import { ofPush, pushOf } from './sdk-push.ts';
import { entryOf, transcribe } from './transcribed.ts';

/** Without one of these no dump is an exception of a known client. */
const telling =
  /\$metadata|\$response|responsemetadata|axios|err_bad_re|err_non_2xx|statustext|xsrfheadername/;
const starts = /\{/g;

/** Reads dumps of exceptions. Whatever stands around them stays plain text. */
export const readSdkException: FormReader = (stretch) => {
  const { text, low } = stretch;
  if (!telling.test(low)) return [];
  const documents: Document[] = [];
  starts.lastIndex = 0;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const { dump, end } = dumpAt(stretch, found.index);
    const document = documentIn(dump, stretch);
    if (document) documents.push(document);
    starts.lastIndex = Math.max(end, found.index + 1);
  }
  return documents;
};

function documentIn(root: DumpObject, stretch: Stretch): Document | undefined {
  for (const one of objectsIn(root)) {
    const entry = entryIn(one, stretch);
    if (entry) return { form: 'SDK exception', quote: one.quote, entries: [entry] };
  }
  return undefined;
}

/** Signs that an exception of an AWS SDK is about API Gateway, whose SDKs are those of all services. */
const ours =
  /apigatewaymanagementapi|(?:postto|get|delete)connection|execute-api|x-amz-apigw-id|apigw-requestid|goneexception|forbiddenexception/;

function entryIn(one: DumpObject, stretch: Stretch) {
  const isSdk = ['$metadata', '$response', 'ResponseMetadata'].some((name) => one.members.has(name));
  const isClient = one.members.has('config') || (one.members.has('options') && one.members.has('response'));
  const isFetch = one.members.has('statusText') && one.members.has('headers') && one.members.has('url');
  if (!isSdk && !isClient && !isFetch) return undefined;
  if (isSdk && !ours.test(stretch.low)) return undefined;
  const answer = answerOf(one);
  const request = requestIn(one, stretch);
  if (!answer && !request.url) return undefined;
  const code =
    saidAt(one, 'name') ?? saidAt(one, 'Error', 'Code') ?? (isSdk ? saidAt(one, 'code') : undefined);
  const status = statusIn(answer) ?? statusIn(one);
  const body = bodyOf(answer, stretch) ?? bodyOf(isSdk ? dumpedAt(one, 'Error') : undefined, stretch);
  const transcript = transcribe({
    ...request,
    said: code ? [{ text: code.value, quote: code.quote }] : [],
    status,
    reason: reasonIn(answer),
    got: headersOf(dumpedAt(answer, 'headers') ?? dumpedAt(answer, 'HTTPHeaders')),
    body: status && body,
  });
  const entry = entryOf(transcript, one.quote);
  const push = isSdk ? pushOf(one.quote, stretch) : undefined;
  if (push) return ofPush(entry, push, status);
  const isGone = isSdk && code && /^Gone(?:Exception)?$/.test(code.value);
  // Only the management address of a WebSocket API says so, and it marks its answers as a REST API does.
  return isGone ? { ...entry, findings: [finding('apiType', 'websocket', code.quote)] } : entry;
}

function answerOf(one: DumpObject): Dump | undefined {
  const names = ['response', '$response', 'ResponseMetadata', '$metadata'];
  const found = names.map((name) => dumpedAt(one, name)).find((answer) => statusIn(answer) !== undefined);
  return found ?? (one.members.has('headers') && statusIn(one) ? one : undefined);
}
