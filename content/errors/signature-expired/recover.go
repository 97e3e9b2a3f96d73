package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"time"
)

// ErrTime: refused even with AWS's own time; something takes minutes between signing and sending.
var ErrTime = errors.New("signed too early or too late")

// In parentheses stands AWS's clock: (20260926T123434Z - 5 min.)
var times = regexp.MustCompile(`"Signature (?:expired|not yet current): .*\((\d{8}T\d{6}Z) [-+] .*"`)

// Client keeps how far this machine is behind AWS. Sign is called anew for each attempt.
type Client struct {
	Sign   func(request *http.Request, at time.Time) (*http.Request, error)
	behind time.Duration
}

func (c *Client) Send(request *http.Request) (*http.Response, error) {
	for attempt := 1; ; attempt++ {
		signed, err := c.Sign(request, time.Now().Add(c.behind))
		if err != nil {
			return nil, err
		}
		response, err := http.DefaultClient.Do(signed)
		if err != nil || response.StatusCode < 400 {
			return response, err
		}
		body, err := io.ReadAll(response.Body)
		response.Body = io.NopCloser(bytes.NewReader(body))
		// A signature that does not match has the same x-amzn-ErrorType, and no retry helps.
		found := times.FindSubmatch(body)
		if found == nil {
			return response, err
		}
		now, _ := time.Parse("20060102T150405Z", string(found[1]))
		c.behind = time.Until(now)
		if attempt == 2 {
			id := response.Header.Get("x-amzn-RequestId")
			return nil, fmt.Errorf("%w: %s, this machine is %s behind (%s)", ErrTime, found[0], c.behind, id)
		}
	}
}
