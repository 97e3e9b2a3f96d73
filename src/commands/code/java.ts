import { bodyFile, typeWarnings } from '../body.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Input, titles } from '../types.ts';
import { javaLiteral } from './literals.ts';
import { codeRequest } from './request.ts';
import { codeWords } from './words.ts';

/** The methods of the SDK's `SdkHttpMethod`. */
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS'];

/** A program for Java 11 or newer: the signer of the AWS SDK for Java 2, and the platform's own HTTP client. */
export function java(input: Input): Command {
  const { method, region, url, headers, body, fromFile, warnings } = codeRequest(input);
  if (!methods.includes(method)) throw new CommandRefused(`The SDK for Java knows no method ${method}.`);
  const bytes = fromFile
    ? `Files.readAllBytes(Path.of(${javaLiteral(bodyFile)}))`
    : `${javaLiteral(body)}.getBytes(StandardCharsets.UTF_8)`;
  const lines = [
    'import java.io.ByteArrayInputStream;',
    'import java.net.URI;',
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpResponse;',
    ...(fromFile
      ? ['import java.nio.file.Files;', 'import java.nio.file.Path;']
      : ['import java.nio.charset.StandardCharsets;']),
    'import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;',
    'import software.amazon.awssdk.http.SdkHttpMethod;',
    'import software.amazon.awssdk.http.SdkHttpRequest;',
    'import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;',
    '',
    'public class Request {',
    '  public static void main(String[] args) throws Exception {',
    `    var uri = URI.create(${javaLiteral(url)});`,
    `    var body = ${bytes};`,
    '    var request = SdkHttpRequest.builder()',
    `        .method(SdkHttpMethod.${method})`,
    '        .uri(uri)',
    ...headers.map(([name, value]) => `        .appendHeader(${javaLiteral(name)}, ${javaLiteral(value)})`),
    '        .build();',
    '',
    '    var credentials = DefaultCredentialsProvider.builder().build().resolveCredentials();',
    '    var signed = AwsV4HttpSigner.create().sign(sign -> sign',
    '        .identity(credentials)',
    '        .request(request)',
    '        .payload(() -> new ByteArrayInputStream(body))',
    '        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")',
    `        .putProperty(AwsV4HttpSigner.REGION_NAME, ${javaLiteral(region)}));`,
    '',
    `    var sent = HttpRequest.newBuilder(uri)`,
    `        .method(${javaLiteral(method)}, HttpRequest.BodyPublishers.ofByteArray(body));`,
    '    // The client sets Host itself, from the URI.',
    '    signed.request().headers().forEach((name, values) -> {',
    '      if (!name.equalsIgnoreCase("host")) values.forEach(value -> sent.header(name, value));',
    '    });',
    '    var response = HttpClient.newHttpClient().send(sent.build(), HttpResponse.BodyHandlers.ofString());',
    '    System.out.println(response.statusCode());',
    '    System.out.println(response.headers().map());',
    '    System.out.println(response.body());',
    '  }',
    '}',
    '',
  ];
  return {
    id: 'java',
    title: titles.java,
    file: 'Request.java',
    text: lines.join('\n'),
    ...codeWords,
    warnings: body ? [...warnings, ...typeWarnings(headers, 'none is sent')] : warnings,
  };
}
