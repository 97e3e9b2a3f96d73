package client

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

// ErrTooLarge: never send it again; send a reference to the data.
var ErrTooLarge = errors.New("too large")

const limit = 128 * 1024 // of a message to a client; a client's own frames end at 32 * 1024

// Post is for the backend. sign signs for execute-api.
func Post(base string, sign func(*http.Request) error, id string, body []byte) (*http.Response, error) {
	if len(body) > limit {
		return nil, fmt.Errorf("%w: %d bytes of %d", ErrTooLarge, len(body), limit)
	}
	request, err := http.NewRequest("POST", base+"/%40connections/"+url.QueryEscape(id), bytes.NewReader(body))
	if err == nil {
		err = sign(request)
	}
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil || response.StatusCode != 413 {
		return response, err
	}
	response.Body.Close()
	return nil, fmt.Errorf("%w: 413 for %d bytes (%s)", ErrTooLarge, len(body), response.Header.Get("x-amzn-RequestId"))
}
