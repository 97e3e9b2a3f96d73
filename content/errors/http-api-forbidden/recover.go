package client

import (
	"errors"
	"fmt"
	"net/http"
	"regexp"
)

// ErrNotAllowed: the authorization of an HTTP API said no. Never retry: the same request gets the same answer.
var ErrNotAllowed = errors.New("not allowed")
var scope = regexp.MustCompile(`Credential=[^/]+/([^,\s]+)`)

// Send names what the gateway judged: the scope and the time of a signature, and no secret.
func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	// The gateway's body has 23 bytes, {"message":"Forbidden"}; any other is the backend's.
	if err != nil || response.StatusCode != http.StatusForbidden || response.ContentLength != 23 {
		return response, err
	}
	response.Body.Close()
	sent := "no signature"
	if found := scope.FindStringSubmatch(request.Header.Get("Authorization")); found != nil {
		sent = "signed for " + found[1] + " at " + request.Header.Get("X-Amz-Date")
	}
	got := response.Header
	hints := []string{got.Get("www-authenticate"), got.Get("date"), got.Get("apigw-requestid")}
	return nil, fmt.Errorf("%w: %s %s: %s; %q", ErrNotAllowed, request.Method, request.URL.Path, sent, hints)
}
