package client

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
)

// ErrNotJSON: Lambda got no JSON from the integration; the function did not start. The same input fails again.
var ErrNotJSON = errors.New("could not parse request body into json")

// Of the parser's words only the place: the rest can repeat headers and values.
var place = regexp.MustCompile(`line: \d+, column: \d+`)

func Post(url string, body []byte) (*http.Response, error) {
	response, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil || response.StatusCode != http.StatusBadRequest {
		return response, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	response.Body = io.NopCloser(bytes.NewReader(text))
	if err != nil || !bytes.Contains(text, []byte("Could not parse request body into json")) {
		return response, err
	}
	culprit := "the API: its mapping template breaks on this input"
	if !json.Valid(body) {
		culprit = "the caller: the body is not JSON"
	}
	id := response.Header.Get("x-amzn-RequestId")
	return nil, fmt.Errorf("%w: %s; %s (%s)", ErrNotJSON, culprit, place.Find(text), id)
}
