/** What the AWS CLI adds to the service models: options of every command, commands and arguments of its own. */

/** Options of every command; the number is how many words follow. */
export const globalOptions: Record<string, number> = {
  '--ca-bundle': 1,
  '--cli-binary-format': 1,
  '--cli-input-json': 1,
  '--color': 1,
  '--debug': 0,
  '--endpoint-url': 1,
  '--max-items': 1,
  '--no-cli-pager': 0,
  '--no-paginate': 0,
  '--output': 1,
  '--page-size': 1,
  '--profile': 1,
  '--query': 1,
  '--region': 1,
  '--starting-token': 1,
};

/** Commands that are no operation of a service: service → command → options. */
export const ownCommands: Record<string, Record<string, string[]>> = {
  configure: { 'export-credentials': ['--format'], get: [], list: [], set: [] },
  logs: { tail: ['--filter-pattern', '--follow', '--format', '--log-stream-names', '--since'] },
  cloudformation: {
    deploy: ['--capabilities', '--parameter-overrides', '--stack-name', '--template-file'],
    package: ['--output-template-file', '--s3-bucket', '--template-file'],
  },
};

/** Options that the CLI renames: it keeps `--version` for itself. */
export const renamed: Record<string, string> = { '--api-version': 'version' };

/** Operations that take the name of a file to write to as their last word. */
export const withOutfile = new Set([
  'apigateway get-export',
  'apigateway get-sdk',
  'apigatewayv2 export-api',
  'lambda invoke',
]);
