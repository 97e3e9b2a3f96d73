package client

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
)

var (
	// ErrNoRoute: no route of the API takes this message. Never send it again unchanged.
	ErrNoRoute = errors.New("no route")
	// ErrDisconnected: the connection never opened, or ended before the answer.
	ErrDisconnected = errors.New("disconnected")
)

var forbidden = regexp.MustCompile(`^{"message": ?"Forbidden", ?"connectionId": ?"[^"]+", ?"requestId": ?"[^"]+"}$`)

// Ask is a check for the pipeline, without a library: one message of up to 125 bytes, and its answer.
// request is a GET of the URL, https for wss; key is sixteen random bytes in base64.
func Ask(request *http.Request, key string, body []byte) ([]byte, error) {
	request.Header = http.Header{"Connection": {"Upgrade"}, "Upgrade": {"websocket"},
		"Sec-Websocket-Version": {"13"}, "Sec-Websocket-Key": {key}}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	stream, ok := response.Body.(io.ReadWriter) // only after a 101
	if !ok {
		return nil, fmt.Errorf("%w: handshake answered with %s", ErrDisconnected, response.Status)
	}
	frame := append([]byte{0x81, 0x80 | byte(len(body)), 0, 0, 0, 0}, body...) // a text frame; zeros mask nothing
	if _, err = stream.Write(frame); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrDisconnected, err)
	}
	reader := bufio.NewReader(stream)
	head, _ := reader.Peek(4)
	if len(head) < 4 || head[0] != 0x81 {
		return nil, fmt.Errorf("%w: no text frame: %x", ErrDisconnected, head)
	}
	size, begin := int(head[1]), 2
	if size == 126 {
		size, begin = int(head[2])<<8|int(head[3]), 4
	}
	answer := make([]byte, begin+size)
	if _, err = io.ReadFull(reader, answer); err == nil && forbidden.Match(answer[begin:]) {
		err = fmt.Errorf("%w: %s", ErrNoRoute, answer[begin:])
	}
	return answer[begin:], err
}
