package client

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
)

// ErrNotIdentified is a fault of configuration or of the way; nothing that time heals.
var ErrNotIdentified = errors.New("not identified")

// Client renews the token once and repeats the call once. Let HTTP follow no redirects: they can lose the header.
type Client struct {
	HTTP     *http.Client
	NewToken func() (string, error)
	mutex    sync.Mutex
	token    string
}

// tokenOtherThan lets calls that fail together share one renewal.
func (c *Client) tokenOtherThan(refused string) (_ string, err error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.token == refused {
		c.token, err = c.NewToken()
	}
	if err == nil && (c.token == "" || c.token != strings.TrimSpace(c.token)) {
		c.token, err = "", fmt.Errorf("%w: the token is empty or has white space", ErrNotIdentified)
	}
	return c.token, err
}

// Do sends what build makes for a token.
func (c *Client) Do(build func(token string) *http.Request) (response *http.Response, err error) {
	for token, attempt := "", 0; attempt < 2; attempt++ {
		if token, err = c.tokenOtherThan(token); err != nil {
			return nil, err
		}
		response, err = c.HTTP.Do(build(token))
		// The backend's own 401 has no such header.
		if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "UnauthorizedException") {
			return response, err
		}
		response.Body.Close()
	}
	return nil, fmt.Errorf("%w with a fresh token (%s)", ErrNotIdentified, response.Header.Get("x-amzn-RequestId"))
}
