package client

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	neturl "net/url"
	"strings"
)

// ErrNotIdentified: refused with a fresh token too. A fault of configuration.
var ErrNotIdentified = errors.New("not identified")

// Connect gives the open connection, for the frames of your library. key: sixteen random bytes in base64.
func Connect(url, key string, newToken func() (string, error)) (io.ReadWriteCloser, error) {
	ids, address := "", strings.Replace(url, "wss:", "https:", 1)+"?token="
	for attempt := 0; attempt < 2; attempt++ {
		token, err := newToken()
		if err != nil || token == "" || token != strings.TrimSpace(token) {
			return nil, fmt.Errorf("%w: the token is empty or has white space, %v", ErrNotIdentified, err)
		}
		request, err := http.NewRequest("GET", address+neturl.QueryEscape(token), nil)
		if err != nil {
			return nil, err
		}
		request.Header = http.Header{"Connection": {"Upgrade"}, "Upgrade": {"websocket"},
			"Sec-Websocket-Version": {"13"}, "Sec-Websocket-Key": {key}}
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
		ids = response.Header.Get("x-amzn-RequestId")
	}
	return nil, fmt.Errorf("%w with a fresh token too (%s)", ErrNotIdentified, ids)
}
