import { CommandRefused } from './refusal.ts';
import { requestCommand } from './request.ts';
import { type Command, type Input, titles } from './types.ts';
import { calledUrl } from './url.ts';

/**
 * The request with an API key from the environment, so that the key is in no history file. Throws `CommandRefused`
 * for HTTP APIs, which have no API keys (AWS, "Choose between REST APIs and HTTP APIs").
 */
export function apiKey(input: Input): Command {
  if (input.apiType === 'http') throw new CommandRefused('HTTP APIs know no API keys or usage plans.');
  const change = { extra: ['-H "x-api-key: $API_KEY"'], without: ['x-api-key'] };
  return {
    id: 'api-key',
    title: titles['api-key'],
    ...requestCommand(input, calledUrl(input.target, input.apiType), change),
    does: 'Sends the request with the API key that is in the environment variable API_KEY. Without that variable it goes out without a key.',
    proves:
      'If the answer changes, the key was missing or wrong. If Forbidden stays, the key is disabled, or not in a usage plan with this stage, or something else refuses.',
  };
}
