package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"sync/atomic"
	"time"
)

// ErrTime: refused even with AWS's own time; something takes minutes between signing and sending.
var ErrTime = errors.New("signed too early or too late")

// In parentheses stands AWS's clock: (20260926T123434Z - 5 min.)
var times = regexp.MustCompile(`Signature (?:expired|not yet current): .*\((\d{8}T\d{6}Z) [-+][^"]*`)
var behind atomic.Int64 // how far this machine is behind AWS, for the calls to come

// Send signs anew for each attempt: a signed request only gets older.
func Send(request *http.Request, sign func(*http.Request, time.Time) *http.Request) (*http.Response, error) {
	for attempt := 1; ; attempt++ {
		response, err := http.DefaultClient.Do(sign(request, time.Now().Add(time.Duration(behind.Load()))))
		if err != nil || response.StatusCode != http.StatusForbidden {
			return response, err
		}
		body, _ := io.ReadAll(response.Body)
		found, ids := times.FindSubmatch(body), response.Header["X-Amzn-Requestid"]
		if found == nil {
			response.Body = io.NopCloser(bytes.NewReader(body)) // another refusal, which no retry mends
			return response, nil
		}
		now, _ := time.Parse("20060102T150405Z", string(found[1]))
		behind.Store(int64(time.Until(now)))
		if attempt == 2 {
			return nil, fmt.Errorf("%w: %s, this machine is %s behind %s", ErrTime, found[0], time.Until(now), ids)
		}
	}
}
