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

// ErrInvalidBody: the gateway's validator refused the body, before the backend. The same body is refused again.
var ErrInvalidBody = errors.New("invalid request body")

// A redirect can turn POST into GET and lose the body.
var direct = http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

func Post(url string, body []byte) (*http.Response, error) {
	var sent map[string]any
	if err := json.Unmarshal(body, &sent); err != nil {
		return nil, fmt.Errorf("not sent, no JSON object: %w", err)
	}
	response, err := direct.Post(url, "application/json", bytes.NewReader(body))
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "BadRequestException") {
		return response, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	response.Body = io.NopCloser(bytes.NewReader(text))
	var answer struct{ Message, Details string } // the owner can add details with BAD_REQUEST_BODY
	if json.Unmarshal(text, &answer) != nil || answer.Message != "Invalid request body" {
		return response, err
	}
	shape := []string{} // names and kinds only: the values may be private
	for name, value := range sent {
		shape = append(shape, fmt.Sprintf("%s: %T", name, value))
	}
	return nil, fmt.Errorf("%w: %s %v %s", ErrInvalidBody, answer.Details, shape, response.Header["X-Amzn-Requestid"])
}
