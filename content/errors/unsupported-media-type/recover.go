package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// ErrMediaType: nobody takes this content type. Never retry with it, and don't try one after another.
var ErrMediaType = errors.New("media type refused")

// Post names the type: http.NewRequest alone sends none, and the gateway then takes the body for JSON.
func Post(url string, body []byte) (*http.Response, error) {
	response, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil || response.StatusCode != http.StatusUnsupportedMediaType {
		return response, err
	}
	defer response.Body.Close()
	by := "the gateway: the integration has no template for it"
	if response.Header.Get("x-amzn-ErrorType") == "" {
		text, _ := io.ReadAll(io.LimitReader(response.Body, 200))
		by = fmt.Sprintf("something behind the gateway: %s", text)
	}
	id := response.Header.Get("x-amzn-RequestId")
	return nil, fmt.Errorf("%w: application/json by %s (%s)", ErrMediaType, by, id)
}
