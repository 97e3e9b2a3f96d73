package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// ErrMissingParameters: the backend was not called, and the same request is refused again. Never retry.
var ErrMissingParameters = errors.New("missing request parameters")

// judge says how the request has it. The answer doesn't tell a header from a query parameter.
func judge(name string, request *http.Request) string {
	values := append(request.URL.Query()[name], request.Header.Values(name)...)
	if len(values) == 0 {
		return name + " is not sent under this name"
	}
	return fmt.Sprintf("%s is sent, blank: %t; its letter case counts", name, strings.Join(values, "") == "")
}

func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "BadRequestException") {
		return response, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	response.Body = io.NopCloser(bytes.NewReader(text))
	if _, rest, found := strings.Cut(string(text), "Missing required request parameters: ["); found {
		err = fmt.Errorf("%w: %s", ErrMissingParameters, response.Header.Get("x-amzn-RequestId"))
		names, _, _ := strings.Cut(rest, "]")
		for _, name := range strings.Split(names, ", ") {
			err = fmt.Errorf("%w; %s", err, judge(name, request))
		}
	}
	return response, err
}
