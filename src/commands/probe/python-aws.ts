/** The read-only queries of the Python script, as those of the POSIX one. */
import { queries } from './queries.ts';

const look = String.raw`
QUERIES = json.loads(r"""${JSON.stringify(queries)}""")


def bare(value):
    """A value without the members that are null."""
    if isinstance(value, dict):
        return {name: bare(one) for name, one in value.items() if one is not None}
    return [bare(one) for one in value] if isinstance(value, list) else value


def look(query, service, verb, *options):
    """Prints what a query says, and gives it back; None if it failed."""
    if verb.split("-")[0] not in ("get", "list", "describe", "filter"):
        raise ValueError("not a reading query")
    words = ["aws", service, verb, *options]
    emit("$ " + " ".join(words))
    more = ["--query", QUERIES[query], "--output", "json", "--cli-connect-timeout", "5", "--cli-read-timeout", "20"]
    try:
        ran = subprocess.run(words + more, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        text, code = ran.stdout.decode("utf-8", "replace"), ran.returncode
    except subprocess.TimeoutExpired:
        text, code = "timed out", 124
    found = None
    try:
        found = bare(json.loads(text)) if code == 0 else None
        text = json.dumps(found) if code == 0 else text
    except ValueError:
        code = 1
    emit("= " + (" ".join(text.split("\n")).strip() if len(text) < 120000 else "[too long]"))
    emit("status %d" % code)
    return found


def mapped(items, key, api, stage, path):
    best = None
    for item in items:
        base = item.get(key, "")
        base = "" if base == "(none)" else base
        fits = base == "" or path == "/" + base or path.startswith("/" + base + "/")
        if fits and item.get(api) and (best is None or len(base) > best[0]):
            best = (len(base), item[api], item.get(stage, ""))
    return best


def log_of(api, stage, request, since):
    group = "API-Gateway-Execution-Logs_%s/%s" % (api, stage)
    for attempt in range(3):
        found = look(
            "log", "logs", "filter-log-events", "--log-group-name", group, "--start-time", str(since),
            "--filter-pattern", '"%s" failed' % request,
        )
        if found is None or found.get("events"):
            return
        if attempt < 2:
            time.sleep(5)


def rest(api, stage):
    stages = look("restStages", "apigateway", "get-stages", "--rest-api-id", api) or {}
    found = look("resources", "apigateway", "get-resources", "--rest-api-id", api, "--page-size", "500", "--embed", "methods")
    for item in stages.get("item") or []:
        if item.get("stageName") == stage and item.get("deploymentId"):
            look(
                "deployment", "apigateway", "get-deployment", "--rest-api-id", api,
                "--deployment-id", item["deploymentId"], "--embed", "apisummary",
            )
    if '"apiKeyRequired": true' in json.dumps(found):
        look("usagePlans", "apigateway", "get-usage-plans")
    if REMEMBERED and stage:
        log_of(api, stage, *REMEMBERED[0])


def aws():
    if not shutil.which("aws"):
        emit("aws is not installed")
        return
    api, stage, domain, path = API, STAGE, DOMAIN, ROUTE
    look("identity", "sts", "get-caller-identity")
    if domain:
        look("domain", "apigateway", "get-domain-name", "--domain-name", domain)
        found = look("basePaths", "apigateway", "get-base-path-mappings", "--domain-name", domain) or {}
        best = mapped(found.get("items") or [], "basePath", "restApiId", "stage", path)
        if best is None:
            found = look("apiMappings", "apigatewayv2", "get-api-mappings", "--domain-name", domain) or {}
            best = mapped(found.get("Items") or [], "ApiMappingKey", "ApiId", "Stage", path)
        if not api and best:
            api, stage = best[1], best[2]
    if not api:
        return
    if look("restApi", "apigateway", "get-rest-api", "--rest-api-id", api) is not None:
        rest(api, stage)
    elif look("api", "apigatewayv2", "get-api", "--api-id", api) is not None:
        look("httpStages", "apigatewayv2", "get-stages", "--api-id", api)
        look("routes", "apigatewayv2", "get-routes", "--api-id", api)
        look("authorizers", "apigatewayv2", "get-authorizers", "--api-id", api)
`;

export const pythonAws = look;
