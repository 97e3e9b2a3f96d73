/**
 * Stand-ins for the classes of the AWS SDK for Java 2 that the form for Java uses, since no package here has the SDK: names
 * and signatures as in AWS's reference for it, so that a program which compiles with them has the right ones. The signer
 * signs nothing; it adds the headers that the real one adds.
 */
const sdk = 'software.amazon.awssdk';

const source = (
  name: string,
  body: string,
  imports: readonly string[] = [],
): [file: string, text: string] => {
  const at = name.lastIndexOf('.');
  const lines = imports.map((one) => `import ${one};\n`).join('');
  return [
    `${sdk.replaceAll('.', '/')}/${name.replaceAll('.', '/')}.java`,
    `package ${sdk}.${name.slice(0, at)};\n${lines}public ${body}\n`,
  ];
};

/** Files by their path below a source folder. */
export const standIns: readonly (readonly [file: string, text: string])[] = [
  source('http.SdkHttpMethod', 'enum SdkHttpMethod { GET, POST, PUT, DELETE, HEAD, PATCH, OPTIONS }'),
  source(
    'http.ContentStreamProvider',
    'interface ContentStreamProvider { java.io.InputStream newStream(); }',
  ),
  source(
    'http.SdkHttpRequest',
    `interface SdkHttpRequest {
  static Builder builder() { return new StandIn(); }
  URI getUri();
  Map<String, List<String>> headers();
  interface Builder {
    Builder method(SdkHttpMethod method);
    Builder uri(URI uri);
    Builder appendHeader(String name, String value);
    SdkHttpRequest build();
  }
}
class StandIn implements SdkHttpRequest, SdkHttpRequest.Builder {
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private URI uri;
  public Builder method(SdkHttpMethod method) { return this; }
  public Builder uri(URI uri) { this.uri = uri; return this; }
  public Builder appendHeader(String name, String value) {
    headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    return this;
  }
  public SdkHttpRequest build() { return this; }
  public URI getUri() { return uri; }
  public Map<String, List<String>> headers() { return headers; }
}`,
    ['java.net.URI', 'java.util.*'],
  ),
  source('identity.spi.Identity', 'interface Identity {}'),
  source(
    'identity.spi.AwsCredentialsIdentity',
    'interface AwsCredentialsIdentity extends Identity { String accessKeyId(); String secretAccessKey(); }',
  ),
  source('auth.credentials.AwsCredentials', 'interface AwsCredentials extends AwsCredentialsIdentity {}', [
    `${sdk}.identity.spi.AwsCredentialsIdentity`,
  ]),
  source(
    'auth.credentials.DefaultCredentialsProvider',
    `final class DefaultCredentialsProvider {
  public static Builder builder() { return new Builder(); }
  public AwsCredentials resolveCredentials() {
    return new AwsCredentials() {
      public String accessKeyId() { return System.getenv("AWS_ACCESS_KEY_ID"); }
      public String secretAccessKey() { return System.getenv("AWS_SECRET_ACCESS_KEY"); }
    };
  }
  public static final class Builder {
    public DefaultCredentialsProvider build() { return new DefaultCredentialsProvider(); }
  }
}`,
  ),
  source('http.auth.spi.signer.SignerProperty', 'final class SignerProperty<T> {}'),
  source(
    'http.auth.spi.signer.BaseSignRequest',
    `interface BaseSignRequest<PayloadT, IdentityT extends Identity> {
  SdkHttpRequest request();
  Optional<PayloadT> payload();
  IdentityT identity();
  <T> T property(SignerProperty<T> property);
  interface Builder<B extends Builder<B, PayloadT, IdentityT>, PayloadT, IdentityT extends Identity> {
    B request(SdkHttpRequest request);
    B payload(PayloadT payload);
    B identity(IdentityT identity);
    <T> B putProperty(SignerProperty<T> key, T value);
  }
}`,
    ['java.util.Optional', `${sdk}.http.SdkHttpRequest`, `${sdk}.identity.spi.Identity`],
  ),
  source(
    'http.auth.spi.signer.SignRequest',
    `interface SignRequest<IdentityT extends Identity> extends BaseSignRequest<ContentStreamProvider, IdentityT> {
  interface Builder<IdentityT extends Identity>
      extends BaseSignRequest.Builder<Builder<IdentityT>, ContentStreamProvider, IdentityT> {}
}`,
    [`${sdk}.http.ContentStreamProvider`, `${sdk}.identity.spi.Identity`],
  ),
  source('http.auth.spi.signer.SignedRequest', 'interface SignedRequest { SdkHttpRequest request(); }', [
    `${sdk}.http.SdkHttpRequest`,
  ]),
  source(
    'http.auth.spi.signer.HttpSigner',
    `interface HttpSigner<IdentityT extends Identity> {
  SignedRequest sign(SignRequest<? extends IdentityT> request);
  SignedRequest sign(Consumer<SignRequest.Builder<IdentityT>> consumer);
}`,
    ['java.util.function.Consumer', `${sdk}.identity.spi.Identity`],
  ),
  source(
    'http.auth.aws.signer.AwsV4HttpSigner',
    `interface AwsV4HttpSigner extends HttpSigner<AwsCredentialsIdentity> {
  SignerProperty<String> SERVICE_SIGNING_NAME = new SignerProperty<>();
  SignerProperty<String> REGION_NAME = new SignerProperty<>();
  static AwsV4HttpSigner create() { return new StandIn(); }
}
class StandIn implements AwsV4HttpSigner, SignRequest.Builder<AwsCredentialsIdentity> {
  private SdkHttpRequest request;
  private final Map<Object, Object> properties = new HashMap<>();
  private AwsCredentialsIdentity identity;
  private ContentStreamProvider payload;
  public StandIn request(SdkHttpRequest request) { this.request = request; return this; }
  public StandIn payload(ContentStreamProvider payload) { this.payload = payload; return this; }
  public StandIn identity(AwsCredentialsIdentity identity) { this.identity = identity; return this; }
  public <T> StandIn putProperty(SignerProperty<T> key, T value) { properties.put(key, value); return this; }
  public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) { throw new Error(); }
  public SignedRequest sign(Consumer<SignRequest.Builder<AwsCredentialsIdentity>> consumer) {
    consumer.accept(this);
    int bytes;
    try { bytes = payload.newStream().readAllBytes().length; } catch (java.io.IOException e) { throw new Error(e); }
    var builder = SdkHttpRequest.builder().uri(request.getUri());
    request.headers().forEach((name, values) -> values.forEach(value -> builder.appendHeader(name, value)));
    builder.appendHeader("Host", request.getUri().getAuthority())
        .appendHeader("X-Amz-Date", "20261122T000000Z")
        .appendHeader("x-amz-content-sha256", "of " + bytes)
        .appendHeader("Authorization", identity.accessKeyId() + "/" + properties.get(REGION_NAME) + "/"
            + properties.get(SERVICE_SIGNING_NAME));
    return () -> builder.build();
  }
}`,
    [
      'java.util.*',
      'java.util.function.Consumer',
      `${sdk}.http.ContentStreamProvider`,
      `${sdk}.http.SdkHttpRequest`,
      `${sdk}.http.auth.spi.signer.*`,
      `${sdk}.identity.spi.AwsCredentialsIdentity`,
    ],
  ),
];
