package client

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"time"
)

// ErrQuotaExceeded: the quota of the API key is spent. Waiting for seconds is no use; never repeat it.
var ErrQuotaExceeded = errors.New("quota exceeded")

// Client is for one API key. Let HTTP follow no redirects: they can carry the key to another host.
type Client struct {
	HTTP        *http.Client
	Key         string
	closedUntil atomic.Int64
}

// Do fails by itself for an hour after one refusal; then one call shows whether the quota is back.
func (c *Client) Do(request *http.Request) (*http.Response, error) {
	if len(c.Key) < 20 {
		return nil, errors.New("too short for an API key")
	}
	if time.Now().Unix() < c.closedUntil.Load() {
		return nil, fmt.Errorf("%w: not sent", ErrQuotaExceeded)
	}
	request.Header.Set("x-api-key", c.Key)
	response, err := c.HTTP.Do(request)
	// A rate is TooManyRequestsException, and passes.
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "LimitExceededException") {
		return response, err
	}
	response.Body.Close()
	c.closedUntil.Store(time.Now().Add(time.Hour).Unix())
	id := response.Header.Get("x-amzn-RequestId")
	return nil, fmt.Errorf("%w: key …%s (%s)", ErrQuotaExceeded, c.Key[len(c.Key)-6:], id)
}
