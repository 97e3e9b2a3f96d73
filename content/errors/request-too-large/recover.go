package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// ErrTooLarge: upload the file by a signed URL, or split the data. The same body never passes.
var ErrTooLarge = errors.New("too large")

// Lambda takes an event of 6 MB, base64 and headers included: about 4.5 MB of binary data.
const limit = 4_000_000

func Post(url string, body []byte) (*http.Response, error) {
	if len(body) > limit {
		return nil, fmt.Errorf("%w: %d bytes, not sent", ErrTooLarge, len(body))
	}
	response, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil || response.StatusCode != http.StatusRequestEntityTooLarge {
		return response, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(io.LimitReader(response.Body, 200))
	by := fmt.Sprintf("somebody else: %s %v", text, err)
	if strings.Contains(string(text), "10485760") {
		by = "the gateway (10 MB), which may log nothing"
	} else if strings.Contains(string(text), "Request Too Long") {
		by = "Lambda (6 MB for the event), request " + response.Header.Get("x-amzn-RequestId")
	}
	return nil, fmt.Errorf("%w: %d bytes, refused by %s", ErrTooLarge, len(body), by)
}
