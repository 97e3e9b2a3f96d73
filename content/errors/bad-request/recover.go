package client

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// ErrBadRequest: the gateway could not read the request, or took it for too large. It is no better the second time.
var ErrBadRequest = errors.New("bad request")

// odd names what is unusual, and no values: they can be secret. url.Values would encode the raw characters.
func odd(request *http.Request) string {
	size, url := 0, request.URL.String()
	for name, values := range request.Header {
		size += len(name) + len(strings.Join(values, ", ")) + 4
	}
	raw := strings.ContainsAny(request.URL.RawQuery, "|{}^`\\;")
	return fmt.Sprintf("raw characters in the query: %t, URL %d, headers %d bytes", raw, len(url), size)
}

func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	if err != nil || response.StatusCode != http.StatusBadRequest {
		return response, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	response.Body = io.NopCloser(bytes.NewReader(text))
	var answer map[string]any // any other body has a reason of its own
	if json.Unmarshal(text, &answer) != nil || len(answer) != 1 || answer["message"] != "Bad Request" {
		return response, err
	}
	ids := response.Header.Get("x-amzn-RequestId") + response.Header.Get("apigw-requestid")
	return nil, fmt.Errorf("%w: %s %s: %s (%s)", ErrBadRequest, request.Method, request.URL.Path, odd(request), ids)
}
