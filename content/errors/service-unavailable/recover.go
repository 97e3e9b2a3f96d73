package client

import (
	"errors"
	"fmt"
	"math/rand"
	"net/http"
	"time"
)

// With ErrSlow the work may have been done: look before you repeat.
var ErrNoConnection, ErrSlow = errors.New("no connection to the backend"), errors.New("the backend is too slow")

// The client waits for longer than the gateway's 30 seconds.
var client = &http.Client{Timeout: 35 * time.Second}

// Get repeats what failed at once; what took long is not repeated.
func Get(url string) (*http.Response, error) {
	for pause := 500 * time.Millisecond; ; pause *= 3 {
		began := time.Now()
		response, err := client.Get(url)
		if err != nil || response.StatusCode != http.StatusServiceUnavailable {
			return response, err
		}
		took := time.Since(began)
		// A load balancer or an application says 503 with another body; the gateway's has 33 bytes.
		if response.ContentLength != 33 {
			return response, nil
		}
		response.Body.Close()
		id := response.Header.Get("apigw-requestid")
		if took > 2*time.Second {
			return nil, fmt.Errorf("%w: GET %s, 503 after %s (%s)", ErrSlow, url, took, id)
		} else if pause > 5*time.Second {
			return nil, fmt.Errorf("%w: GET %s (%s)", ErrNoConnection, url, id)
		}
		time.Sleep(pause/2 + time.Duration(rand.Int63n(int64(pause))))
	}
}
