/** The read-only queries of the POSIX script. Every call goes through `gw_look`, which knows only reading verbs. */
import { queries } from './queries.ts';

/** Prints what a query says as one line, which the block folds; without members that are null. */
const look = String.raw`
gw_look() {
  case $2 in
    get-* | list-* | describe-* | filter-*) ;;
    *) return 1 ;;
  esac
  gw_said=aws
  for gw_word; do
    if [ "$gw_word" = --query ]; then break; fi
    gw_said="$gw_said $gw_word"
  done
  gw_out=$(aws "$@" --output json --cli-connect-timeout 5 --cli-read-timeout 20 2>&1 </dev/null)
  gw_code=$?
  {
    printf '$ %s\n' "$gw_said"
    printf '%s\n' "$gw_out" | awk '
      { gsub(/^[ \t]+|[ \t\r]+$/, "") }
      / null,?$/ || $0 == "" { next }
      length(text) < 120000 { text = text " " $0 }
      END { print "=" (length(text) < 120000 ? text : " [too long]") }'
    printf 'status %s\n' "$gw_code"
  } | gw_emit
  return "$gw_code"
}

gw_member() {
  printf '%s\n' "$gw_out" | awk -v key="$1" -v wanted="$2" -v member="$3" '
    function value(text) {
      sub(/^[^:]*: *"?/, "", text)
      sub(/"?,? *$/, "", text)
      return text
    }
    index($0, "\"" key "\":") { now = value($0) }
    index($0, "\"" member "\":") && now == wanted { print value($0); exit }'
}

gw_mapping() {
  printf '%s\n' "$gw_out" | awk -v key="$1" -v api="$2" -v stage="$3" -v path="$4" '
    function value(text) {
      sub(/^[^:]*: *"?/, "", text)
      sub(/"?,? *$/, "", text)
      return text
    }
    function keep() {
      if (id == "") return
      base = base == "(none)" ? "" : base
      fits = base == "" || path == "/" base || index(path, "/" base "/") == 1
      if (fits && (best == "" || length(base) > longest)) { best = id " " name; longest = length(base) }
    }
    index($0, "\"" key "\":") { base = value($0) }
    index($0, "\"" api "\":") { id = value($0) }
    index($0, "\"" stage "\":") { name = value($0) }
    /\}/ { keep(); id = name = base = "" }
    END { print best }'
}`;

/** What is looked up, the API's id and stage being known or found by the domain's mappings. */
const all = String.raw`
gw_aws() {
  if ! command -v aws >/dev/null 2>&1; then
    printf 'aws is not installed\n' | gw_emit
    return
  fi
  gw_look sts get-caller-identity --query '${queries.identity}'
  if [ -n "$gw_domain" ]; then
    gw_look apigateway get-domain-name --domain-name "$gw_domain" --query '${queries.domain}'
    gw_found=
    if gw_look apigateway get-base-path-mappings --domain-name "$gw_domain" --query '${queries.basePaths}'; then
      gw_found=$(gw_mapping basePath restApiId stage "$gw_route")
    fi
    if [ -z "$gw_found" ] && gw_look apigatewayv2 get-api-mappings --domain-name "$gw_domain" --query '${queries.apiMappings}'; then
      gw_found=$(gw_mapping ApiMappingKey ApiId Stage "$gw_route")
    fi
    if [ -z "$gw_api" ] && [ -n "$gw_found" ]; then
      gw_api=$(printf '%s\n' "$gw_found" | cut -d ' ' -f 1)
      gw_stage=$(printf '%s\n' "$gw_found" | cut -d ' ' -f 2)
    fi
  fi
  if [ -z "$gw_api" ]; then return; fi
  if gw_look apigateway get-rest-api --rest-api-id "$gw_api" --query '${queries.restApi}'; then
    gw_rest
  elif gw_look apigatewayv2 get-api --api-id "$gw_api" --query '${queries.api}'; then
    gw_look apigatewayv2 get-stages --api-id "$gw_api" --query '${queries.httpStages}'
    gw_look apigatewayv2 get-routes --api-id "$gw_api" --query '${queries.routes}'
    gw_look apigatewayv2 get-authorizers --api-id "$gw_api" --query '${queries.authorizers}'
  fi
}

gw_rest() {
  gw_look apigateway get-stages --rest-api-id "$gw_api" --query '${queries.restStages}'
  gw_deployment=$(gw_member stageName "$gw_stage" deploymentId)
  gw_look apigateway get-resources --rest-api-id "$gw_api" --page-size 500 --embed methods --query '${queries.resources}'
  gw_keys=$(printf '%s\n' "$gw_out" | grep -c '"apiKeyRequired": true')
  if [ -n "$gw_deployment" ]; then
    gw_look apigateway get-deployment --rest-api-id "$gw_api" --deployment-id "$gw_deployment" --embed apisummary --query '${queries.deployment}'
  fi
  if [ "$gw_keys" != 0 ]; then
    gw_look apigateway get-usage-plans --query '${queries.usagePlans}'
  fi
  if [ -n "$gw_request" ] && [ -n "$gw_stage" ]; then
    gw_tries=3
    while [ "$gw_tries" -gt 0 ]; do
      gw_look logs filter-log-events --log-group-name "API-Gateway-Execution-Logs_$gw_api/$gw_stage" --start-time "$gw_since" --filter-pattern "\"$gw_request\" failed" --query '${queries.log}' || break
      case $gw_out in *message*) break ;; esac
      gw_tries=$((gw_tries - 1))
      if [ "$gw_tries" -gt 0 ]; then sleep 5; fi
    done
  fi
}`;

export const shAws = `${look}\n${all}`;
