package client

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

// ErrForbidden: the gateway knows no stage for the request, or refused it before your code ran. Never retry.
var ErrForbidden = errors.New("check stage, host, API key, WAF")

// Check tells at start-up what would make every call end in Forbidden.
func Check(base, key string) error {
	u, err := url.Parse(base)
	if err == nil && strings.Contains(u.Host, ".execute-api.") && strings.Trim(u.Path, "/") == "" {
		err = errors.New("the base URL names no stage")
	}
	if err == nil && !regexp.MustCompile(`^\S{20,128}$`).MatchString(key) {
		err = errors.New("the API key has not 20 to 128 characters")
	}
	return err
}

func Send(request *http.Request, key string) (*http.Response, error) {
	request.Header.Set("x-api-key", key)
	response, err := http.DefaultClient.Do(request)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "ForbiddenException") {
		return response, err
	}
	response.Body.Close()
	ids := []string{response.Header.Get("x-amzn-RequestId"), response.Header.Get("x-amz-apigw-id")}
	return nil, fmt.Errorf("%w: %s%s %s", ErrForbidden, request.URL.Host, request.URL.Path, ids)
}
