package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
)

// ErrScope: the signature is for another Region, service or day. A matter of configuration: never retry.
var ErrScope = errors.New("wrong credential scope")

var scope = regexp.MustCompile(`Credential=[^/]+/(\d+/([^/]*)/([^/]*)[^,\s]*)`)
var region = regexp.MustCompile(`\.execute-api\.([\w-]+)\.amazonaws\.com`)
var refusal = regexp.MustCompile(`(Credential should|Date in Credential)[^"]*`)

// Send checks Region and service before it sends. A custom domain does not name its Region.
func Send(client *http.Client, signed *http.Request) (*http.Response, error) {
	parts := scope.FindStringSubmatch(signed.Header.Get("Authorization") + " Credential=no/0/none/none")
	host := region.FindStringSubmatch(signed.URL.Host)
	if host != nil && (parts[2] != host[1] || parts[3] != "execute-api") {
		return nil, fmt.Errorf("%w: signed for %s, called in %s", ErrScope, parts[1], host[1])
	}
	response, err := client.Do(signed)
	if err != nil || response.StatusCode != http.StatusForbidden {
		return response, err
	}
	body, err := io.ReadAll(response.Body)
	response.Body = io.NopCloser(bytes.NewReader(body))
	text, id := refusal.Find(body), response.Header.Get("x-amzn-RequestId")
	// Other texts are a signature that does not match, a clock, or the backend.
	if text == nil {
		return response, err
	}
	return nil, fmt.Errorf("%w: %s, signed for %s (%s)", ErrScope, text, parts[1], id)
}
