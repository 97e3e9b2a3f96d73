import type { ApiType } from './file-name.ts';

/** What only a REST API has: its own commands and resources. */
const ofRest =
  /\baws apigateway |\baws_api_gateway_|\bAWS::ApiGateway::|\bAWS::Serverless::Api\b|aws-cdk-lib\/aws-apigateway['"]/;

/** The kinds of API that a snippet can be for whose name says none, out of those that its cause can befall. */
export const kindsOf = (code: string, apiTypes: readonly ApiType[]): readonly ApiType[] =>
  ofRest.test(code) ? ['rest'] : apiTypes;
