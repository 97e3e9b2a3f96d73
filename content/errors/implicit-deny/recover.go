package client

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Client serves one token, and remembers the route that passed last.
type Client struct {
	HTTP   *http.Client
	mutex  sync.Mutex
	passed string
	at     time.Time
}

// Do sends the request once. Neither a retry nor a new token mends an authorizer without a rule for the route.
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
	return nil, fmt.Errorf("%s: %s: %s (%s)", route, finding, body, response.Header.Get("x-amzn-RequestId"))
}
