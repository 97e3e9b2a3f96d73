package apiclient

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// RouteNotFoundError: no route matched, or an IAM method was called unsigned. Never retry it.
type RouteNotFoundError struct{ Method, Path, RequestID, GatewayID string }

func (e *RouteNotFoundError) Error() string {
	return fmt.Sprintf("the gateway has no %s %s, or wants it signed", e.Method, e.Path)
}

// NewBase takes the invoke URL with its stage, or a custom domain with its base path.
func NewBase(base string) (*url.URL, error) {
	u, err := url.Parse(base)
	if err == nil && strings.Contains(u.Host, ".execute-api.") && strings.Trim(u.Path, "/") == "" {
		err = fmt.Errorf("%s names no stage", base)
	}
	return u, err
}

// Target puts path segments behind the base, the stage included, each encoded by itself.
func Target(base *url.URL, segments ...string) (*url.URL, error) {
	for _, segment := range segments {
		if segment == "" {
			return nil, fmt.Errorf("an empty segment in %q", segments)
		}
		base = base.JoinPath(url.PathEscape(segment))
	}
	return base, nil
}

func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	// With an Authorization header in the request the same mistake is called IncompleteSignatureException.
	kind, _, _ := strings.Cut(response.Header.Get("x-amzn-ErrorType"), ":")
	if kind != "MissingAuthenticationTokenException" && kind != "IncompleteSignatureException" {
		return response, nil
	}
	response.Body.Close()
	id, gateway := response.Header.Get("x-amzn-RequestId"), response.Header.Get("x-amz-apigw-id")
	return nil, &RouteNotFoundError{request.Method, request.URL.EscapedPath(), id, gateway}
}
