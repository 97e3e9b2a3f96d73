/** What to tell the person about a text as a whole: what was understood, and what to paste instead. */
export type Advice =
  | 'empty'
  | 'too-long'
  | 'binary'
  | 'html-page'
  | 'success'
  | 'redirect'
  | 'several'
  | 'other-service'
  | 'emulator'
  | 'address-only'
  | 'management'
  | 'status-only'
  | 'nothing';

const best =
  'The most telling thing to paste is the whole output of "curl -v" for the failing request, or the response with its headers.';

/** One or two sentences for each kind of advice. `detail` is a name that the text showed, if any. */
export function adviceText(advice: Advice, detail = ''): string {
  switch (advice) {
    case 'empty':
      return `Nothing was pasted yet. ${best}`;
    case 'too-long':
      return 'This is long: of text in no known form the first 200,000 characters are read, and of a file 50 MB. Paste or choose only the failing request and its response, or the lines of the log that belong to them. What you pasted was not changed.';
    case 'binary':
      return `This looks like binary data, not text. ${best}`;
    case 'html-page':
      return `This is a web page, not an answer of API Gateway: it came from ${detail || 'a web server, a CDN or a proxy'}. Paste what the API itself answered. ${best}`;
    case 'success':
      return 'This is a success: the gateway let the request through. If a browser still reports an error, it is CORS: paste the line of its console. Otherwise paste the response that failed.';
    case 'redirect':
      return 'This answer sends the client on to another address; it is no failure yet. Paste the answer of the last address: "curl -L -v" shows the whole way.';
    case 'several':
      return 'There are several failed exchanges here; the last one was read. Paste them one at a time to have the others read.';
    case 'other-service':
      return `This answer comes from ${detail || 'another AWS service'}, not from API Gateway. If an API of yours passes it on, the fault lies behind the gateway. Otherwise paste the answer of the execute-api address or of your custom domain.`;
    case 'emulator':
      return `This answer comes from ${detail || 'an emulator'}, which imitates API Gateway on your own machine and differs from it. Paste the answer of the deployed API.`;
    case 'address-only':
      return 'This shows where the request goes, but not what was answered. Add the response: its status, headers and body.';
    case 'management':
      return 'This was refused while an API was created or changed, by a deployment or a tool: no call of the API failed. Its message names the setting to correct. If calls of the API fail, too, paste the response to one.';
    case 'status-only':
      return 'This shows a status, but not the message, and many causes share a status. Add the body of the response, with its headers if you can.';
    case 'nothing':
      return `Nothing of API Gateway was recognised in this text. ${best}`;
  }
}
