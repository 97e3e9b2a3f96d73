import type { CommandId } from './types.ts';

/** A program that a form runs, or a package that it uses. */
export interface Need {
  name: string;
  /** The first version that it is known to work with; absent where any will do. */
  from?: string;
  /** How to get it, or what else to know. */
  get?: string;
}

const curl = (from: string): Need => ({ name: 'curl', from, get: 'part of most systems' });
const curlExe = (from: string): Need => ({ name: 'curl.exe', from, get: 'part of Windows 10 and 11' });
const shells: Need = { name: 'PowerShell', from: '5.1', get: 'or PowerShell 7' };
const awsCli: Need = {
  name: 'AWS CLI',
  from: '1.45',
  get: 'or 2; it finds the keys in the environment or the profile',
};

/** What has to be installed for each form, and from which version on it was tried or is documented to work. */
export const needs: Record<CommandId, readonly Need[]> = {
  plain: [curl('7.43')],
  'default-endpoint': [curl('7.43')],
  'custom-domain': [curl('7.43')],
  preflight: [curl('7.43')],
  'api-key': [curl('7.43')],
  'aws-sigv4': [curl('7.86'), { name: 'sed', get: 'part of every system' }],
  'signed-in-page': [curl('7.43')],
  presigned: [curl('7.43')],
  powershell: [shells, curlExe('7.55')],
  'powershell-preflight': [shells, curlExe('7.55')],
  'powershell-api-key': [shells, curlExe('7.55')],
  'powershell-aws-sigv4': [shells, curlExe('7.86')],
  httpie: [
    { name: 'HTTPie', from: '3.2', get: 'pip install httpie, brew install httpie or apt install httpie' },
  ],
  awscurl: [{ name: 'awscurl', from: '0.44', get: 'pip install awscurl or brew install awscurl' }],
  wscat: [{ name: 'wscat', from: '6.1', get: 'npm install --global wscat' }],
  'test-invoke-method': [
    awsCli,
    { name: 'awk', get: 'part of every system' },
    { name: 'fish', from: '3.4', get: 'where it is run in fish' },
  ],
  'test-invoke-authorizer': [awsCli],
  connections: [awsCli],
  typescript: [
    { name: 'Node.js', from: '22.18', get: 'which runs TypeScript as it is: node request.mts' },
    {
      name: '@smithy/signature-v4',
      from: '5',
      get: 'npm install @smithy/signature-v4 @aws-crypto/sha256-js @aws-sdk/credential-providers',
    },
  ],
  python: [
    { name: 'Python', from: '3.8' },
    { name: 'botocore', from: '1.29', get: 'pip install botocore' },
  ],
  go: [
    { name: 'Go', from: '1.19' },
    {
      name: 'aws-sdk-go-v2',
      from: '1.17',
      get: 'go get github.com/aws/aws-sdk-go-v2 github.com/aws/aws-sdk-go-v2/config',
    },
  ],
  java: [
    { name: 'Java', from: '11' },
    {
      name: 'AWS SDK for Java',
      from: '2.21',
      get: 'software.amazon.awssdk: http-auth-aws and auth. Not run with the SDK, which could not be had here: compiled against stand-ins with its signatures, and sent by the JDK’s own client',
    },
  ],
  postman: [{ name: 'Postman', from: '10', get: 'Import, then fill the variables in an environment' }],
  // Before, its files know no settings: 2.1 refuses to read them, 2.12 and 4.1 were run.
  bruno: [{ name: 'Bruno', from: '2.12', get: 'a folder with these files; open it as a collection' }],
  'smoke-test': [curl('7.43'), { name: 'a POSIX shell', get: 'sh smoke-test.sh' }],
  k6: [
    {
      name: 'k6',
      from: '0.43',
      get: 'k6 run smoke-test.js. Not run with k6, which could not be had here, but with stand-ins for its two modules',
    },
  ],
};

/** A need in words: `curl 7.86 or newer`. */
export const needText = ({ name, from }: Need): string => (from ? `${name} ${from} or newer` : name);
