import { requestCommand } from './request.ts';
import { type Command, type Input, titles } from './types.ts';
import { defaultEndpointUrl } from './url.ts';

/**
 * The same request to the API's own host name, past custom domain and mapping. Throws `CommandRefused` with what is
 * missing. A Host header that was given is left out, since it belongs to another host.
 */
export function defaultEndpoint(input: Input): Command {
  return {
    id: 'default-endpoint',
    title: titles['default-endpoint'],
    ...requestCommand(input, defaultEndpointUrl(input.target, input.apiType), { without: ['host'] }),
    does: 'Sends the request to the host name that API Gateway gave the API, past the custom domain and its mapping.',
    proves:
      'If it works here and not on the custom domain, the fault is in the domain or its mapping. The same refusal on both puts it in the API or in the request. Forbidden here alone may mean that the default endpoint is switched off.',
  };
}
