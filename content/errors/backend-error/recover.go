package orders

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand"
	"net/http"
	"strconv"
	"time"
)

func explain(response *http.Response) error {
	defer response.Body.Close()
	// RFC 9457, or the members that many applications use.
	var p struct {
		Type, Code, Error string
		RequestID         string `json:"request_id"`
	}
	_ = json.NewDecoder(response.Body).Decode(&p)
	id := response.Header.Get("x-amzn-RequestId") + response.Header.Get("apigw-requestid")
	return fmt.Errorf("%s %s%s%s (request %s, gateway %s)", response.Status, p.Type, p.Code, p.Error, p.RequestID, id)
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
		busy := response.StatusCode == 429 || response.StatusCode == 503
		if !busy || attempt >= attempts || wait > time.Minute {
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
