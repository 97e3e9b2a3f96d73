package client

import (
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"time"
)

// ErrNotConnected: refused; retrying a 403 changes nothing.
var ErrNotConnected = errors.New("not connected")

// Connect gives the open connection, for the frames of your library. request is a GET of the URL, https for wss,
// with the signature or the API key; key is sixteen random bytes in base64.
func Connect(request *http.Request, key string, attempts int) (io.ReadWriteCloser, error) {
	request.Header.Set("Connection", "Upgrade")
	request.Header.Set("Upgrade", "websocket")
	request.Header.Set("Sec-WebSocket-Version", "13")
	request.Header.Set("Sec-WebSocket-Key", key)
	for attempt := 1; ; attempt++ {
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return nil, err
		}
		if connection, ok := response.Body.(io.ReadWriteCloser); ok { // only after a 101
			return connection, nil
		}
		response.Body.Close()
		if attempt >= attempts || response.StatusCode != 429 && response.StatusCode < 500 {
			said, ids := response.Header.Get("x-amzn-ErrorType"), response.Header.Get("x-amzn-RequestId")
			return nil, fmt.Errorf("%w: %s, %s (%s)", ErrNotConnected, response.Status, said, ids)
		}
		time.Sleep(time.Duration((0.5 + rand.Float64()) * float64(time.Second<<attempt)))
	}
}
