package client

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// ErrNotIdentified: refused with a fresh token too. A fault of configuration.
var ErrNotIdentified = errors.New("not identified")

// Connect gives the open connection, for the frames of your library. request is a GET of the URL, https for wss;
// key is sixteen random bytes in base64.
func Connect(request *http.Request, key string, newToken func() (string, error)) (io.ReadWriteCloser, error) {
	request.Header = http.Header{"Connection": {"Upgrade"}, "Upgrade": {"websocket"},
		"Sec-Websocket-Version": {"13"}, "Sec-Websocket-Key": {key}}
	for attempt := 1; ; attempt++ {
		token, err := newToken()
		if err != nil || token == "" || token != strings.TrimSpace(token) {
			return nil, fmt.Errorf("%w: the token is empty or has white space, %v", ErrNotIdentified, err)
		}
		query := request.URL.Query()
		query.Set("token", token)
		request.URL.RawQuery = query.Encode()
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return nil, err
		}
		if connection, ok := response.Body.(io.ReadWriteCloser); ok { // only after a 101
			return connection, nil
		}
		response.Body.Close()
		if response.StatusCode != 401 {
			return nil, fmt.Errorf("handshake answered with %s", response.Status)
		}
		if attempt == 2 {
			return nil, fmt.Errorf("%w: 401 twice (%s)", ErrNotIdentified, response.Header.Get("x-amzn-RequestId"))
		}
	}
}
