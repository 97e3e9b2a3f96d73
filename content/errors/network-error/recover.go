package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"time"
)

// ErrBackendUnreachable: no way to the backend, in several tries.
var ErrBackendUnreachable = errors.New("backend unreachable")

// Get repeats after broken connections, not after timeouts: both are 504 with the same type. Do the same for PUT and
// DELETE; a POST may have been carried out before the connection broke.
func Get(url string) (*http.Response, error) {
	var tries []string
	for _, pause := range []time.Duration{200 * time.Millisecond, time.Second, 3 * time.Second, 0} {
		began := time.Now()
		response, err := http.Get(url)
		if err != nil || response.StatusCode != http.StatusGatewayTimeout {
			return response, err
		}
		body, err := io.ReadAll(response.Body)
		response.Body.Close()
		if err != nil || !bytes.Contains(body, []byte("Network error communicating with endpoint")) {
			response.Body = io.NopCloser(bytes.NewReader(body))
			return response, err
		}
		// The time tells: at once is a refusal, later a connection that was closed.
		id := response.Header.Get("x-amzn-RequestId")
		tries = append(tries, fmt.Sprintf("after %s (%s)", time.Since(began), id))
		if pause > 0 {
			time.Sleep(pause/2 + time.Duration(rand.Int63n(int64(pause))))
		}
	}
	return nil, fmt.Errorf("%w: GET %s %s", ErrBackendUnreachable, url, tries)
}
