package client

import (
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"strings"
	"time"
)

// ErrNotConnected: refused; retrying a 403 changes nothing.
var ErrNotConnected = errors.New("not connected")

// Connect gives the open connection, for the frames of your library. key: sixteen random bytes in base64.
// sign puts a signature for execute-api, or an API key, on the handshake.
func Connect(url, key string, attempts int, sign func(*http.Request) error) (io.ReadWriteCloser, error) {
	said := ""
	for attempt := 0; attempt < attempts; attempt++ {
		request, err := http.NewRequest("GET", strings.Replace(url, "wss:", "https:", 1), nil)
		if err == nil {
			request.Header = http.Header{"Connection": {"Upgrade"}, "Upgrade": {"websocket"},
				"Sec-Websocket-Version": {"13"}, "Sec-Websocket-Key": {key}}
			err = sign(request)
		}
		if err != nil {
			return nil, err
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return nil, err
		}
		if connection, ok := response.Body.(io.ReadWriteCloser); ok { // only after a 101
			return connection, nil
		}
		response.Body.Close()
		said = fmt.Sprint(response.Status, response.Header["X-Amzn-Errortype"], response.Header["X-Amzn-Requestid"])
		if response.StatusCode != 429 && response.StatusCode < 500 {
			break
		}
		time.Sleep(time.Duration((0.5 + rand.Float64()) * float64(time.Second<<attempt)))
	}
	return nil, fmt.Errorf("%w: %s", ErrNotConnected, said)
}
