package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// ErrCredentialsExpired: the source hands out credentials that have ended; somebody has to sign in.
var ErrCredentialsExpired = errors.New("refused with renewed credentials")

type Credentials struct{ AccessKeyID, SecretAccessKey, SessionToken string }

// Client renews once and signs anew. Source(true) has to renew, Source(false) does so some minutes before the end.
type Client struct {
	HTTP   *http.Client
	Source func(renew bool) (Credentials, error)
	Sign   func(*http.Request, Credentials) error
}

// Do sends what build makes, a new request each time: an old signature holds the old token.
func (c *Client) Do(build func() *http.Request) (response *http.Response, err error) {
	for _, renew := range []bool{false, true} {
		credentials, err := c.Source(renew)
		if err != nil {
			return nil, err
		}
		request := build()
		if err := c.Sign(request, credentials); err != nil {
			return nil, err
		}
		response, err = c.HTTP.Do(request)
		if err != nil || response.StatusCode != http.StatusForbidden {
			return response, err
		}
		text, err := io.ReadAll(response.Body)
		response.Body.Close()
		named := strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "ExpiredToken")
		if err != nil || (!named && !bytes.Contains(text, []byte("security token included in the request is expired"))) {
			response.Body = io.NopCloser(bytes.NewReader(text))
			return response, err
		}
	}
	return nil, fmt.Errorf("%w; sign in again (%s)", ErrCredentialsExpired, response.Header.Get("x-amzn-RequestId"))
}
