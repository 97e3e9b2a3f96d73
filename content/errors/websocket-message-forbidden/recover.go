package client

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
)

// ErrNoRoute: never send the message again unchanged. ErrDisconnected: it never opened, or ended before the answer.
var ErrNoRoute, ErrDisconnected = errors.New("no route takes the message"), errors.New("disconnected")

var forbidden = regexp.MustCompile(`{"message": ?"Forbidden", ?"connectionId": ?"[^"]+", ?"requestId": ?"[^"]+"}$`)

// Check sends one message of up to 125 bytes, without a library: nil if a route takes it.
// request is a GET of the URL, https for wss; key is sixteen random bytes in base64.
func Check(request *http.Request, key string, body []byte) error {
	request.Header = http.Header{"Connection": {"Upgrade"}, "Upgrade": {"websocket"},
		"Sec-Websocket-Version": {"13"}, "Sec-Websocket-Key": {key}}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	stream, ok := response.Body.(io.ReadWriter) // only after a 101
	if !ok {
		return fmt.Errorf("%w: handshake answered with %s", ErrDisconnected, response.Status)
	}
	stream.Write(append([]byte{0x81, 0x80 | byte(len(body)), 0, 0, 0, 0}, body...)) // a text frame; zeros mask nothing
	reader := bufio.NewReader(stream)
	head, err := reader.Peek(2)
	if err != nil || head[0] != 0x81 {
		return fmt.Errorf("%w: no text frame: %x", ErrDisconnected, head)
	}
	frame := make([]byte, 2+int(head[1])) // of a long one only the beginning
	if _, err = io.ReadFull(reader, frame); err == nil && forbidden.Match(frame) {
		err = fmt.Errorf("%w: %s", ErrNoRoute, frame[2:])
	}
	return err
}
