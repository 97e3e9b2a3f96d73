package orders

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand"
	"net/http"
	"strconv"
	"time"
)

// ErrBackend comes with what the owner needs to find it: the application's code and id, and the gateway's id.
var ErrBackend = errors.New("backend error")

func explain(response *http.Response) error {
	defer response.Body.Close()
	// RFC 9457, or the members that many applications use.
	var p struct{ Type, Code, Error, Request_ID string }
	_ = json.NewDecoder(response.Body).Decode(&p)
	why, id := p.Type+p.Code+p.Error, response.Header.Get("x-amzn-RequestId")+response.Header.Get("apigw-requestid")
	return fmt.Errorf("%w: %s %s (request %s, gateway %s)", ErrBackend, response.Status, why, p.Request_ID, id)
}

// Get retries 429 and 503 only. Do the same for another method only if the call may safely happen twice.
func Get(ctx context.Context, url string, attempts int) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	for attempt := 1; err == nil; attempt++ {
		response, err := http.DefaultClient.Do(request)
		if err != nil || response.StatusCode < 400 {
			return response, err
		}
		wait := time.Duration(rand.Int63n(int64(500*time.Millisecond) << attempt))
		// Only applications send Retry-After, never the gateway.
		if seconds, err := strconv.Atoi(response.Header.Get("Retry-After")); err == nil {
			wait = time.Duration(seconds) * time.Second
		}
		if s := response.StatusCode; (s != 429 && s != 503) || attempt >= attempts || wait > time.Minute {
			return nil, explain(response)
		}
		response.Body.Close()
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(wait):
		}
	}
	return nil, err
}
