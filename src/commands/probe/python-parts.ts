/** The parts of the Python script: the standard library alone, no file written, only reading methods and queries. */
import {
  closing,
  columns,
  longestBody,
  longestConnect,
  longestRequest,
  mark,
  opening,
  shownClaims,
  shownHeaders,
} from './marks.ts';

const list = (names: readonly string[]): string => JSON.stringify(names);

const frame = String.raw`
MARK = "${mark}"
OPENING = "${opening}"
CLOSING = "${closing}"
SHOWN_HEADERS = set(${list(shownHeaders)})
SHOWN_CLAIMS = ${list(shownClaims)}


def names_hidden(text):
    text = re.sub(r':(assumed-role|user|federated-user)/[^" ]+', r":\1/[masked]", text)
    return re.sub(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z.-]+", "[masked]", text)


def run_hidden(found):
    run = found.group(0)
    if len(run) == 12 and run.isdigit():
        return "*" * 12
    if re.fullmatch(r"(AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}", run):
        return "[masked]"
    if run.startswith("eyJ") and len(run) > 20:
        return "eyJ[masked]"
    if len(run) > 39 and re.search("[A-Z]", run) and re.search("[a-z]", run) and re.search("[0-9]", run):
        return "[masked]"
    return run


def mask(text):
    for _, variable, _ in CREDENTIALS:
        value = os.environ.get(variable, "")
        for part in [value] + [word for word in value.split() if len(word) > 7]:
            if len(part) > 3:
                text = text.replace(part, "[masked]")
    return names_hidden(re.sub(r"[A-Za-z0-9_+=-]+", run_hidden, text))


def piece(text):
    end = ${columns} - 6
    while end > 40 and text[end - 1 : end] == " ":
        end -= 1
    return end


def emit(line):
    """Prints one line of the block, masked and folded: everything that is printed goes through here."""
    line = mask("".join(c if " " <= c <= "~" else "?" for c in line.replace("\r", "").replace("\t", " ")))
    end = piece(line)
    print(MARK, line[:end], flush=True)
    line = line[end:]
    while line:
        end = piece(line)
        print(MARK, "+", line[:end], flush=True)
        line = line[end:]
`;

const credentials = `
def length_class(length):
    for most, name in ((0, "0"), (15, "1-15"), (63, "16-63"), (255, "64-255"), (1023, "256-1023")):
        if length <= most:
            return name
    return "1024 or more"


def claims_of(value):
    """The claims of a JWT that matter and name nobody; None for what is no JWT."""
    parts = value.split(".")
    if len(parts) != 3 or not value.startswith("eyJ"):
        return None
    found = {}
    for part in parts[:2]:
        try:
            decoded = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
            found.update(decoded if isinstance(decoded, dict) else {})
        except (ValueError, TypeError):
            pass
    shown = [(name, found[name]) for name in SHOWN_CLAIMS if isinstance(found.get(name), (str, int, float, list))]
    return "".join(" %s=%s" % (name, json.dumps(value, separators=(",", ":"))) for name, value in shown)


def describe(header, variable):
    line = "credential %s from %s: " % (header, variable)
    if variable not in os.environ:
        return line + "not set"
    value = os.environ[variable]
    ends = "clean" if value == value.strip() else "white space"
    inner = re.sub(r"^[Bb]earer +", "", value.strip())
    claims = claims_of(inner)
    kind = "empty" if not inner else "aws-signature" if inner.startswith("AWS4-HMAC-SHA256") else "opaque"
    if claims is not None:
        kind = "jwt"
    return line + "set; length %s; ends %s; kind %s;%s" % (length_class(len(value)), ends, kind, claims or "")
`;

const ask = String.raw`
def shown_header(name, value):
    if name == "origin" or name.startswith("access-control-request-"):
        return value
    if value.startswith("AWS4-HMAC-SHA256"):
        return "AWS4-HMAC-SHA256 [masked]"
    if value.startswith("eyJ"):
        return "eyJ[masked]"
    scheme = re.match(r"(Bearer|Basic|Token|JWT) ", value)
    return (scheme.group(0) if scheme else "") + "[masked]"


def headers_of(carries):
    if carries == "preflight":
        return PREFLIGHT
    headers = [("origin", ORIGIN)] if ORIGIN else []
    if carries == "credentials":
        for header, variable, scheme in CREDENTIALS:
            value = re.sub(r"[\r\n]", "", os.environ.get(variable, ""))
            if value:
                headers.append((header, (scheme + " " if scheme else "") + value))
    return headers


def as_curl_says(error, is_connected=False):
    """A failure in the words of curl, which the reader of the block knows."""
    text = str(error)
    if isinstance(error, socket.gaierror):
        return "curl: (6) Could not resolve host"
    if isinstance(error, ssl.SSLCertVerificationError):
        if "ostname mismatch" in text or "not valid for" in text or "doesn't match" in text:
            return "curl: (60) SSL: no alternative certificate subject name matches target host name"
        return "curl: (60) SSL certificate problem: " + getattr(error, "verify_message", text)
    if isinstance(error, ssl.SSLError):
        return "curl: (35) " + text
    if isinstance(error, ConnectionRefusedError):
        return "curl: (7) Failed to connect: Connection refused"
    if is_connected and isinstance(error, (socket.timeout, TimeoutError)):
        return "curl: (28) Operation timed out after ${longestRequest}000 milliseconds"
    if isinstance(error, (socket.timeout, TimeoutError)):
        return "curl: (28) Connection timed out"
    return "curl: (56) " + text



def connect(url):
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "https":
        context = ssl.create_default_context()
        client = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=${longestConnect}, context=context)
    else:
        client = http.client.HTTPConnection(parts.hostname, parts.port, timeout=${longestConnect})
    client.connect()
    client.sock.settimeout(${longestRequest})
    return client


def answer(name, method, url, target, host, headers):
    started = time.monotonic()
    status, address = 0, ""
    try:
        if method not in ("GET", "HEAD", "OPTIONS"):
            raise ValueError("not a reading method")
        client = connect(url)
        address = client.sock.getpeername()[0]
        client.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
        for key, value in [("host", host), ("user-agent", "gatewhy-probe"), ("accept", "*/*")] + headers:
            client.putheader(key, value)
        client.endheaders()
        response = client.getresponse()
        body = response.read(${longestBody}).decode("utf-8", "replace")
        status = response.status
        emit("< HTTP/%s %d %s" % ("1.1" if response.version == 11 else "1.0", status, response.reason))
        for key, value in response.getheaders():
            key = key.lower()
            if key == "location":
                value = re.sub(r"\?.*", "?...", value)
            if key in SHOWN_HEADERS:
                emit("< %s: %s" % (key, value))
            elif key.startswith("x-amzn-remapped-"):
                emit("< %s: [not shown]" % key)
        emit("<")
        if status >= 400 and body:
            for line in body.split("\n"):
                emit("= " + line.rstrip("\r"))
        if name == "stated" and status >= 500 and response.getheader("x-amzn-requestid"):
            REMEMBERED.append((response.getheader("x-amzn-requestid"), int(time.time() - 600) * 1000))
        client.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        emit("* " + as_curl_says(error, address != ""))
    emit("done %03d %.6f %s" % (status, time.monotonic() - started, address))


def ask(name, method, host, shown, url, carries):
    headers = headers_of(carries)
    emit("request " + name)
    emit("> %s %s HTTP/1.1" % (method, shown))
    emit("> host: " + host)
    for key, value in headers:
        emit("> %s: %s" % (key, shown_header(key, value)))
    if carries != "preflight" and LEFT_OUT:
        emit("> [...]")
    emit(">")
    target = url.split(host, 1)[1] or "/"
    answer(name, method, url, target, host, headers)
    emit("local time " + time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime()))


def connection(host, url):
    emit("connection " + host)
    try:
        found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
        emit("* addresses by python: " + " ".join(sorted({address[4][0] for address in found})))
        client = connect(url)
        emit("* Connected to %s (%s)" % (host, client.sock.getpeername()[0]))
        if isinstance(client.sock, ssl.SSLSocket):
            emit("* SSL connection using %s / %s" % (client.sock.version(), client.sock.cipher()[0]))
            certificate = client.sock.getpeercert()
            emit("* subject: " + ", ".join(value for part in certificate.get("subject", ()) for _, value in part))
            emit("* subjectAltName: " + ", ".join(value for _, value in certificate.get("subjectAltName", ())))
            emit("* expire date: " + certificate.get("notAfter", ""))
        client.close()
    except (OSError, http.client.HTTPException) as error:
        emit("* " + as_curl_says(error))
    emit("connection done")
`;

export const pythonParts = { frame, credentials, ask };
