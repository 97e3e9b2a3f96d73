import { requestCommand } from './request.ts';
import { type Command, type Input, titles } from './types.ts';
import { customDomainUrl } from './url.ts';

/** The same request to the custom domain, the stage taken out of the path. Throws `CommandRefused` without a domain. */
export function customDomain(input: Input): Command {
  return {
    id: 'custom-domain',
    title: titles['custom-domain'],
    ...requestCommand(input, customDomainUrl(input.target), { without: ['host'] }),
    does: 'Sends the request to the custom domain, where the mapping chooses API and stage.',
    proves:
      'If it fails here and works on the default endpoint, the fault is in the domain, in its mapping or in the path. The same refusal on both puts it in the API or in the request.',
  };
}
