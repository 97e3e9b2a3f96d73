package client

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

// ErrRouteNotFound: no route matched, or an IAM method was called unsigned. Never retry.
var ErrRouteNotFound = errors.New("no such route, or not signed")

var types = regexp.MustCompile("^(MissingAuthenticationToken|IncompleteSignature)")

// Target: call it at start-up too, with the base URL alone.
func Target(base string, segments ...string) (*url.URL, error) {
	u, err := url.Parse(base)
	if err == nil && strings.Contains(u.Host, ".execute-api.") && strings.Trim(u.Path, "/") == "" {
		err = errors.New("the base URL names no stage")
	}
	for _, segment := range segments {
		if err == nil && segment == "" {
			err = errors.New("a path segment is empty")
		}
		if err == nil {
			u = u.JoinPath(url.PathEscape(segment))
		}
	}
	return u, err
}

func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	// With an Authorization header in the request the same mistake is called IncompleteSignature.
	if err != nil || !types.MatchString(response.Header.Get("x-amzn-ErrorType")) {
		return response, err
	}
	response.Body.Close()
	ids := []string{response.Header.Get("x-amzn-RequestId"), response.Header.Get("x-amz-apigw-id")}
	return nil, fmt.Errorf("%w: %s %s %s", ErrRouteNotFound, request.Method, request.URL.Path, ids)
}
