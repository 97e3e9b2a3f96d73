package client

import (
	"errors"
	"fmt"
	"math/rand"
	"net/http"
	"strings"
	"time"
)

// ErrTooManyRequests: refused in every try. Send less, or ask the owner for more.
var ErrTooManyRequests = errors.New("too many requests")

// few bounds the calls that are open at once; a call that waits keeps its place, so all slow down together.
var few = make(chan struct{}, 8)

// Send repeats slowly. A request with a body needs GetBody, which http.NewRequest sets.
func Send(request *http.Request) (*http.Response, error) {
	few <- struct{}{}
	defer func() { <-few }()
	for attempt := 1; ; attempt++ {
		response, err := http.DefaultClient.Do(request)
		if err != nil || response.StatusCode != 429 {
			return response, err
		} else if strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "LimitExceeded") {
			return response, nil // A quota doesn't come back in seconds.
		}
		response.Body.Close()
		pause := time.Duration(rand.Int63n(int64(500*time.Millisecond) << attempt))
		// Only backends send Retry-After.
		if asked, err := time.ParseDuration(response.Header.Get("Retry-After") + "s"); err == nil {
			pause = asked
		}
		if attempt == 4 || pause > time.Minute {
			id := response.Header.Get("x-amzn-RequestId") + response.Header.Get("apigw-requestid")
			return nil, fmt.Errorf("%w: %s, %d tries (%s)", ErrTooManyRequests, request.URL.Path, attempt, id)
		}
		time.Sleep(pause)
		if request.GetBody != nil {
			request.Body, _ = request.GetBody()
		}
	}
}
