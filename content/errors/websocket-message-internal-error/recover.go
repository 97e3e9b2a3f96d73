package client

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"regexp"
	"time"
)

// ErrNotAnswered: the message failed three times, or the connection ended. It may have been carried out.
var ErrNotAnswered = errors.New("not answered")

var failed = regexp.MustCompile(`{"message": ?"Internal server error", ?"connectionId": ?"[^"]+", ?"requestId":[^,]+}$`)

// Check sends a message of up to 125 bytes, without a library: nil if its integration succeeds. It has an id by which
// the backend skips repeats. request is a GET of the URL, https for wss; key is sixteen random bytes in base64.
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
		return fmt.Errorf("%w: handshake answered with %s", ErrNotAnswered, response.Status)
	}
	reader := bufio.NewReader(stream)
	for attempt := 1; ; attempt++ {
		stream.Write(append([]byte{0x81, 0x80 | byte(len(body)), 0, 0, 0, 0}, body...)) // a text frame; zeros mask nothing
		head, err := reader.Peek(2)
		if err != nil || head[0] != 0x81 {
			return fmt.Errorf("%w: no text frame: %x", ErrNotAnswered, head)
		}
		frame := make([]byte, 2+int(head[1])) // of a long one only the beginning
		if _, err = io.ReadFull(reader, frame); err != nil || !failed.Match(frame) {
			return err
		}
		if attempt == 3 {
			return fmt.Errorf("%w: %s", ErrNotAnswered, frame[2:])
		}
		time.Sleep(time.Duration((0.5 + rand.Float64()) * float64(time.Second<<attempt)))
	}
}
