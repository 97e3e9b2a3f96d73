package apiclient

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// ErrForbidden: the gateway knows no stage for the request, or refused it before any code of yours ran.
var ErrForbidden = errors.New("forbidden by the gateway: check stage, host, API key and WAF")

// CheckConfig finds, at start-up, what would make every later call end in Forbidden.
func CheckConfig(base, apiKey string) error {
	u, err := url.Parse(base)
	if err == nil && strings.Contains(u.Host, ".execute-api.") && strings.Trim(u.Path, "/") == "" {
		err = fmt.Errorf("%s names no stage", base)
	}
	if err == nil && (len(apiKey) < 20 || len(apiKey) > 128 || strings.ContainsAny(apiKey, " \r\n\"'")) {
		err = errors.New("the API key is not a value of 20 to 128 characters")
	}
	return err
}

func Call(request *http.Request, apiKey string) (*http.Response, error) {
	request.Header.Set("x-api-key", apiKey)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	if kind, _, _ := strings.Cut(response.Header.Get("x-amzn-ErrorType"), ":"); kind != "ForbiddenException" {
		return response, nil
	}
	response.Body.Close()
	id, gateway := response.Header.Get("x-amzn-RequestId"), response.Header.Get("x-amz-apigw-id")
	return nil, fmt.Errorf("%w: %s (%s, %s)", ErrForbidden, request.URL.Path, id, gateway)
}

// WaitForNewKey is only for a key that was just created or put into a usage plan; anywhere else, never retry.
func WaitForNewKey(request *http.Request, apiKey string, end time.Time) (*http.Response, error) {
	for {
		response, err := Call(request, apiKey)
		if !errors.Is(err, ErrForbidden) || time.Now().After(end) {
			return response, err
		}
		time.Sleep(5 * time.Second)
	}
}
