package client

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
)

// Client renews the token once and repeats the call once. Let HTTP follow no redirects: they can lose the header.
type Client struct {
	HTTP     *http.Client
	NewToken func() (string, error)
	mutex    sync.Mutex
	token    string
}

// tokenOtherThan lets calls that fail together share one renewal.
func (c *Client) tokenOtherThan(refused string) (token string, err error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.token != refused {
		return c.token, nil
	}
	if token, err = c.NewToken(); err != nil {
		return "", err
	}
	if token == "" || token != strings.TrimSpace(token) {
		return "", errors.New("the token is empty or has white space")
	}
	c.token = token
	return token, nil
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
	return nil, fmt.Errorf("refused with a fresh token (%s)", response.Header.Get("x-amzn-RequestId"))
}
