package client

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"time"
)

// ErrCredential: 401 or 403. A retry with the same key gets the same answer; at start-up, fail loudly.
var ErrCredential = errors.New("credential refused")

// An HTTP API sends no error type; there the whole body is one of these two.
var plain = regexp.MustCompile(`^\s*{\s*"message"\s*:\s*"(Unauthorized|Forbidden)"\s*}\s*$`)

var damaged = regexp.MustCompile(`^$|[\s"']|^(undefined|null|None)$`)

// A redirect to another host may go out without the key.
var client = http.Client{
	Timeout:       10 * time.Second,
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// Send: call it once at start-up too, with a request that only reads: it proves key, header and proxies.
func Send(request *http.Request, key string) (*http.Response, error) {
	if damaged.MatchString(key) {
		return nil, errors.New("the key is empty or damaged")
	}
	request.Header.Set("Authorization", "Bearer "+key)
	response, err := client.Do(request)
	if err != nil || (response.StatusCode != 401 && response.StatusCode != 403) {
		return response, err
	}
	defer response.Body.Close()
	text, _ := io.ReadAll(io.LimitReader(response.Body, 300))
	by, id := "application", response.Header.Get("x-amzn-RequestId")
	if response.Header.Get("x-amzn-ErrorType") != "" || plain.Match(text) {
		by = "gateway"
	}
	if id == "" {
		id = response.Header.Get("apigw-requestid")
	}
	// The beginning of the text has the application's own code and id.
	return nil, fmt.Errorf("%w: %s by the %s: %s (%s)", ErrCredential, response.Status, by, text, id)
}
