package client

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
)

// ErrCallbackRefused: a fault of set-up. Never retry; the connection may be alive. ErrGone: forget the id.
var ErrCallbackRefused, ErrGone = errors.New("callback refused"), errors.New("gone")

// NoEndpoint matches what is none: https, the stage, and nothing after it. Try it at start-up.
var NoEndpoint = regexp.MustCompile(`^wss|@connections|\.execute-api\.[^/]+/?$`)

var reasons = []struct {
	name    string
	pattern *regexp.Regexp
}{
	{"permission", regexp.MustCompile("execute-api:ManageConnections")},
	{"signature", regexp.MustCompile("signature|security token|Missing Authentication Token")},
	{"endpoint", regexp.MustCompile("Forbidden|No method found")},
	{"unknown reason", regexp.MustCompile("")},
}

// Post sends to a connection. The request is signed for execute-api; its URL ends in /%40connections/ and the id,
// whose equals sign is %3D.
func Post(signed *http.Request) error {
	response, err := http.DefaultClient.Do(signed)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, _ := io.ReadAll(response.Body)
	if response.StatusCode == 410 {
		return ErrGone
	}
	for _, reason := range reasons {
		if response.StatusCode == 403 && reason.pattern.Match(text) {
			ids := []string{response.Header.Get("x-amzn-ErrorType"), response.Header.Get("x-amzn-RequestId")}
			return fmt.Errorf("%w: %s: %s: %s %s", ErrCallbackRefused, reason.name, signed.URL, text, ids)
		}
	}
	if response.StatusCode >= 300 {
		return fmt.Errorf("%s: %s %s", signed.URL, response.Status, text)
	}
	return nil
}
