package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"
)

// ErrNoRuleAllows: no rule of the authorizer fits this route. Neither a retry nor a new token mends that.
var ErrNoRuleAllows = errors.New("not allowed")

// Client serves one token, and remembers the route that passed last.
type Client struct {
	HTTP   *http.Client
	mutex  sync.Mutex
	passed string
	at     time.Time
}

// Do sends the request once.
func (c *Client) Do(request *http.Request) (*http.Response, error) {
	response, err := c.HTTP.Do(request)
	if err != nil {
		return nil, err
	}
	route, kind := request.Method+" "+request.URL.Path, response.Header.Get("x-amzn-ErrorType")
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if kind == "" {
		c.passed, c.at = route, time.Now()
	}
	if !strings.HasPrefix(kind, "AccessDeniedException") {
		return response, nil
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	finding := "no rule of the authorizer fits this route"
	// The gateway keeps an authorizer's answer for an hour at most.
	if age := time.Since(c.at); age < time.Hour && c.passed != route && !bytes.Contains(body, []byte("explicit deny")) {
		finding = fmt.Sprintf("%s passed %.0f s before; its answer is probably being reused", c.passed, age.Seconds())
	}
	id := response.Header.Get("x-amzn-RequestId")
	return nil, fmt.Errorf("%s: %w: %s: %s (%s)", route, ErrNoRuleAllows, finding, body, id)
}
