/**
 * The parts of the POSIX script. Names begin with `gw_`, because zsh gives a meaning to `path`, `status` and others; no
 * variable is used without quotes, no file is written, and stdin belongs to the shell that reads the script.
 */
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

/** Masks what may be a secret and folds: everything that is printed goes through here. */
const emit = String.raw`
gw_emit() {
  tr -d '\015' | tr -c '\011\012\040-\176' '?' | awk '
    function hide(s, secret,  at, out) {
      if (length(secret) < 4) return s
      out = ""
      while ((at = index(s, secret)) > 0) {
        out = out substr(s, 1, at - 1) "[masked]"
        s = substr(s, at + length(secret))
      }
      return out s
    }
    function runs(s,  out, run) {
      out = ""
      while (match(s, /[A-Za-z0-9_+=-]+/)) {
        run = substr(s, RSTART, RLENGTH)
        out = out substr(s, 1, RSTART - 1)
        s = substr(s, RSTART + RLENGTH)
        if (length(run) == 12 && run !~ /[^0-9]/) run = "************"
        else if (run ~ /^(AKIA|ASIA|AROA|AIDA)[A-Z0-9]+$/ && length(run) > 15) run = "[masked]"
        else if (run ~ /^eyJ/ && length(run) > 20) run = "eyJ[masked]"
        else if (length(run) > 39 && run ~ /[A-Z]/ && run ~ /[a-z]/ && run ~ /[0-9]/) run = "[masked]"
        out = out run
      }
      return out s
    }
    function names(s,  out) {
      out = ""
      while (match(s, /:(assumed-role|user|federated-user)\/[^" ]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z.-]+/)) {
        if (substr(s, RSTART, 1) == ":") {
          match(s, /:(assumed-role|user|federated-user)\//)
          out = out substr(s, 1, RSTART + RLENGTH - 1) "[masked]"
          s = substr(s, RSTART + RLENGTH)
          sub(/^[^" ]+/, "", s)
        } else {
          out = out substr(s, 1, RSTART - 1) "[masked]"
          s = substr(s, RSTART + RLENGTH)
        }
      }
      return out s
    }
    function piece(s,  n) {
      n = ${columns} - 6
      while (n > 40 && substr(s, n, 1) == " ") n--
      return n
    }
    BEGIN { secrets = split(ENVIRON["GW_SECRETS"], name, " ") }
    {
      line = $0
      for (i = 1; i <= secrets; i++) {
        line = hide(line, ENVIRON[name[i]])
        parts = split(ENVIRON[name[i]], part, " ")
        for (j = 1; j <= parts; j++) if (length(part[j]) > 7) line = hide(line, part[j])
      }
      line = names(runs(line))
      n = piece(line)
      print "${mark} " substr(line, 1, n)
      for (line = substr(line, n + 1); line != ""; line = substr(line, n + 1)) {
        n = piece(line)
        print "${mark} + " substr(line, 1, n)
      }
    }'
}`;

/** What each credential is, without a character of it. A JWT's claims are decoded here, since base64 is not everywhere. */
const credentials = String.raw`
gw_credentials() {
  awk '
    function decoded(text,  i, n, bits, value, out) {
      gsub(/-/, "+", text)
      gsub(/_/, "/", text)
      out = ""
      for (i = 1; i <= length(text); i++) {
        n = index(alphabet, substr(text, i, 1)) - 1
        if (n < 0) break
        value = value * 64 + n
        bits += 6
        if (bits >= 8) {
          bits -= 8
          n = int(value / power[bits])
          value -= n * power[bits]
          out = out (n > 31 && n < 127 ? sprintf("%c", n) : "?")
        }
      }
      return out
    }
    function claim(text, key,  found) {
      if (!match(text, "\"" key "\"[ ]*:[ ]*(\"[^\"]*\"|[[][^]]*[]]|[0-9.]+)")) return ""
      found = substr(text, RSTART, RLENGTH)
      sub(/^"[a-z_]+"[ ]*:[ ]*/, "", found)
      return " " key "=" found
    }
    function class(n) {
      if (n == 0) return "0"
      if (n < 16) return "1-15"
      if (n < 64) return "16-63"
      if (n < 256) return "64-255"
      if (n < 1024) return "256-1023"
      return "1024 or more"
    }
    BEGIN {
      # The awk of BusyBox may have no ^.
      power[0] = 1
      for (i = 1; i < 16; i++) power[i] = power[i - 1] * 2
      alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
      count = split(ENVIRON["GW_SECRETS"], name, " ")
      split(ENVIRON["GW_HEADERS"], header, " ")
      keys = split("${shownClaims.join(' ')}", key, " ")
      for (i = 1; i <= count; i++) {
        line = "credential " header[i] " from " name[i] ": "
        if (!(name[i] in ENVIRON)) { print line "not set"; continue }
        value = ENVIRON[name[i]]
        ends = value ~ /^[ \t\r\n]|[ \t\r\n]$/ ? "white space" : "clean"
        gsub(/^[ \t\r\n]+|[ \t\r\n]+$/, "", value)
        sub(/^[Bb]earer +/, "", value)
        kind = value == "" ? "empty" : "opaque"
        if (value ~ /^AWS4-HMAC-SHA256/) kind = "aws-signature"
        more = ""
        if (split(value, part, ".") == 3 && value ~ /^eyJ/) {
          kind = "jwt"
          text = decoded(part[1]) decoded(part[2])
          for (k = 1; k <= keys; k++) more = more claim(text, key[k])
        }
        print line "set; length " class(length(ENVIRON[name[i]])) "; ends " ends "; kind " kind ";" more
      }
    }'
}`;

/** Turns what curl prints into lines of the block. */
const answer = String.raw`
gw_read() {
  awk '
    BEGIN {
      head = 1
      count = split("${shownHeaders.join(' ')}", name, " ")
      for (i = 1; i <= count; i++) shown[name[i]] = 1
    }
    { sub(/\r$/, "") }
    /^gatewhy-answer / { done = substr($0, 16); next }
    /^curl: \([0-9]+\)/ { failed = $0; next }
    head && /^HTTP\/[0-9.]+ [0-9]/ { code = $2; print "< " $0; next }
    head && /^$/ {
      if (code) print "<"
      if (code >= 200) head = 0
      next
    }
    head {
      at = index($0, ":")
      key = tolower(substr($0, 1, at - 1))
      if (key == "location") sub(/[?].*/, "?...")
      if (key in shown) print "< " key ":" substr($0, at + 1)
      else if (key ~ /^x-amzn-remapped-/) print "< " key ": [not shown]"
      next
    }
    code >= 400 && length(body) < ${longestBody} { print "= " substr($0, 1, ${longestBody}); body = body $0 "." }
    END {
      if (failed != "") print "* " failed
      print "done " done
    }'
}

gw_curl() {
  case $gw_method in
    HEAD) set -- --head ;;
    OPTIONS) set -- -X OPTIONS ;;
    *) set -- --get ;;
  esac
  curl -q -sS -i "$@" -H @- --globoff --path-as-is --connect-timeout ${longestConnect} --max-time ${longestRequest} \
    --max-filesize 2000000 -w '\ngatewhy-answer %{http_code} %{time_total} %{remote_ip}\n' "$gw_url" 2>&1
}`;

const ask = String.raw`
gw_shown() {
  awk '{
    at = index($0, ":")
    key = tolower(substr($0, 1, at - 1))
    value = substr($0, at + 2)
    if (key ~ /^(origin|access-control-request-)/) shown = value
    else if (value ~ /^AWS4-HMAC-SHA256/) shown = "AWS4-HMAC-SHA256 [masked]"
    else if (value ~ /^eyJ/) shown = "eyJ[masked]"
    else if (match(value, /^(Bearer|Basic|Token|JWT) /)) shown = substr(value, 1, RLENGTH) "[masked]"
    else shown = "[masked]"
    print "> " key ": " shown
  }'
}

gw_ask() {
  gw_id=$1 gw_method=$2 gw_host=$3 gw_path=$4 gw_url=$5 gw_carries=$6
  gw_answer=$(
    printf 'request %s\n> %s %s HTTP/1.1\n> host: %s\n' "$gw_id" "$gw_method" "$gw_path" "$gw_host"
    gw_headers | gw_shown
    if [ "$gw_carries" != preflight ] && [ -n "$gw_left_out" ]; then printf '%s\n' "$gw_left_out"; fi
    printf '>\n'
    gw_headers | gw_curl | gw_read
    printf 'local time %s\n' "$(date -u '+%a, %d %b %Y %H:%M:%S GMT')"
  )
  printf '%s\n' "$gw_answer" | gw_emit
}`;

const connection = String.raw`
gw_connection() {
  {
    printf 'connection %s\n' "$1"
    if command -v getent >/dev/null 2>&1; then
      printf '* addresses by getent: %s\n' "$(getent hosts "$1" | awk '{ printf "%s ", $1 }')"
    elif command -v nslookup >/dev/null 2>&1; then
      printf '* addresses by nslookup: %s\n' "$(nslookup "$1" 2>/dev/null | awk '/^Name:/ { on = 1 } on && /^Address/ { printf "%s ", $NF }')"
    elif command -v dig >/dev/null 2>&1; then
      printf '* addresses by dig: %s\n' "$(dig +short "$1" | tr '\n' ' ')"
    fi
    curl -q -sS -v --head -o /dev/null --globoff --connect-timeout ${longestConnect} --max-time 15 "$2" 2>&1 </dev/null |
      awk '
        /^curl: \(/ { print "* " $0; next }
        /^\* *(Connected to|SSL connection using|SSL: |SSL certificate|subject:|start date:|expire date:|subjectAltName|issuer:|TLSv1\.[0-9] .*alert)/ {
          sub(/^\* */, "* ")
          print
        }'
    printf 'connection done\n'
  } | gw_emit
}`;

export const shParts = { emit, credentials, answer, ask, connection };

/** The frame of the block. */
export const frame = {
  opening: `printf '%s\\n' '${opening}' | gw_emit`,
  closing: `printf '%s\\n' '${closing}' | gw_emit`,
};
