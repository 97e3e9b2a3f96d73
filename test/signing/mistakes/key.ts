/** Mistakes with the string to sign, the scope, the key and the clock. */
import { alphanumeric } from './random.ts';
import { sha256 } from './scene.ts';
import { after, dropHeader, type Mistake, setHeader, type World } from './world.ts';

const otherRegion = (region: string) => (region === 'us-east-1' ? 'eu-west-1' : 'us-east-1');
const oneDayOn = (date: string) => String(Number(date) + 1);
const laterBy = (time: string, seconds: number) => `${time.slice(0, -3)}${30 + seconds}Z`;
const atSeconds = (time: string) =>
  Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
const basic = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');

const secret = ['secret-wrong'];

/** Refused before AWS computes anything: the Credential says so. */
const refused =
  (change: (world: World) => string) =>
  (world: World): void => {
    world.refusal = change(world);
  };

export const keyMistakes: Mistake[] = [
  {
    name: 'algorithm written otherwise',
    needs: {},
    kinds: ['algorithm-differs'],
    change: ({ string }) => {
      string.algorithm = 'AWS4-HMAC-SHA-256';
    },
  },
  {
    name: 'a second reading of the clock in the string to sign',
    needs: {},
    kinds: ['time-differs'],
    change: ({ string }) => {
      string.time = laterBy(string.time, 2);
    },
  },
  {
    name: 'x-amz-date set anew after signing',
    needs: {},
    kinds: ['date-changed'],
    change: (world) => after(world, (http) => setHeader(http, 'x-amz-date', laterBy(world.string.time, 3))),
  },
  {
    name: 'another day in the string’s scope',
    needs: {},
    kinds: ['scope-date'],
    change: ({ string }) => {
      string.date = oneDayOn(string.date);
    },
  },
  {
    name: 'another Region in the string’s scope',
    needs: {},
    kinds: ['scope-region'],
    change: ({ string }) => {
      string.region = otherRegion(string.region);
    },
  },
  {
    name: 'another service in the string’s scope',
    needs: {},
    kinds: ['scope-service'],
    change: ({ string }, random) => {
      string.service = random.one(['apigateway', 's3', 'lambda']);
    },
  },
  {
    name: 'another end of the string’s scope',
    needs: {},
    kinds: ['scope-terminator'],
    change: ({ string }) => {
      string.end = 'aws_request';
    },
  },
  {
    name: 'hash of another canonical request in the string to sign',
    needs: {},
    kinds: ['canonical-hash-differs'],
    change: (world, random) => {
      world.hash = sha256(random.text(alphanumeric, 20));
    },
  },
  {
    name: 'signature of another request sent',
    needs: {},
    kinds: ['signature-from-elsewhere'],
    change: (world, random) => {
      world.signature = sha256(random.text(alphanumeric, 20));
    },
  },
  {
    name: 'another account’s secret',
    needs: {},
    kinds: secret,
    change: (world, random) => {
      world.key.secret = random.text(alphanumeric, 40);
    },
  },
  {
    name: 'newline at the end of the secret',
    needs: {},
    kinds: ['secret-white-space'],
    withoutSecret: secret,
    change: (world, random) => {
      world.key.secret += random.one(['\n', ' ', '\r\n', '\t']);
    },
  },
  {
    name: 'secret given with its newline',
    needs: {},
    kinds: ['secret-white-space'],
    withoutSecret: secret,
    change: (world) => {
      world.key.secret += '\n';
      world.given = world.key.secret;
    },
  },
  {
    name: 'secret in quotation marks',
    needs: {},
    kinds: ['secret-quoted'],
    withoutSecret: secret,
    change: (world, random) => {
      const mark = random.one(['"', "'"]);
      world.key.secret = mark + world.key.secret + mark;
    },
  },
  {
    name: 'secret percent-encoded',
    needs: {},
    kinds: ['secret-decoded'],
    withoutSecret: secret,
    change: (world) => {
      world.scene.secret = `${world.scene.secret.slice(2)}/+`;
      world.given = world.scene.secret;
      world.key.secret = encodeURIComponent(world.scene.secret);
    },
  },
  {
    name: 'AWS4 missing before the secret',
    needs: {},
    kinds: ['key-derivation'],
    withoutSecret: secret,
    change: (world) => {
      world.key.prefix = '';
    },
  },
  {
    name: 'key derived for another Region',
    needs: {},
    kinds: ['key-derivation'],
    withoutSecret: secret,
    change: (world) => {
      const { date, region, service, end } = world.credential;
      world.key.steps = [date, otherRegion(region), service, end];
    },
  },
  {
    name: 'key ID of another key',
    needs: {},
    kinds: ['secret-wrong', 'key-id-other'],
    change: (world, random) => {
      world.credential.accessKeyId = `${world.credential.accessKeyId.slice(0, 4)}${random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 16)}`;
      // AWS takes the secret of the key ID that was sent.
      world.scene.secret = random.text(alphanumeric, 40);
    },
  },
  {
    name: 'refused: another Region',
    needs: {},
    kinds: ['scope-region'],
    change: refused((world) => {
      world.string.region = world.credential.region = otherRegion(world.credential.region);
      return `Credential should be scoped to a valid region, not '${world.string.region}'. `;
    }),
  },
  {
    name: 'refused: another service',
    needs: {},
    kinds: ['scope-service'],
    change: refused((world) => {
      world.string.service = world.credential.service = 's3';
      return "Credential should be scoped to correct service: 'execute-api'. ";
    }),
  },
  {
    name: 'refused: the day of the scope is not that of the date',
    needs: {},
    kinds: ['scope-date'],
    change: refused((world) => {
      const { date } = world.credential;
      world.string.date = world.credential.date = oneDayOn(date);
      return `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${world.string.date}' != '${date}', from '${world.string.time}'. `;
    }),
  },
  {
    name: 'refused: the clock is fast',
    needs: {},
    kinds: ['clock-skew'],
    change: refused(({ string }) => {
      const theirs = atSeconds(string.time) - 900_000;
      return `Signature not yet current: ${string.time} is still later than ${basic(theirs + 300_000)} (${basic(theirs)} + 5 min.)`;
    }),
  },
  {
    name: 'refused: temporary key without its token',
    needs: { token: true },
    kinds: ['token-missing'],
    change: (world) => {
      const { signed, names } = world;
      after(world, (http) => dropHeader(http, 'x-amz-security-token'));
      signed.lines = signed.lines.filter((line) => !line.startsWith('x-amz-security-token:'));
      names.splice(names.indexOf('x-amz-security-token'), 1);
      signed.list = names.join(';');
      world.refusal = 'The security token included in the request is invalid.';
    },
  },
];
