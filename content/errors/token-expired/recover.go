package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// ErrStillExpired: a fresh token was refused as expired; a clock is wrong, or another token went out.
var ErrStillExpired = errors.New("the token is new and expired")

// Call renews once. source keeps its token until a minute before its end; with renew it gets a new one all the same.
func Call(source func(renew bool) (string, error), build func(token string) *http.Request) (*http.Response, error) {
	var got http.Header
	for _, renew := range []bool{false, true} {
		token, err := source(renew)
		if err != nil {
			return nil, fmt.Errorf("the session is over, sign in again: %w", err)
		}
		response, err := http.DefaultClient.Do(build(token))
		if err != nil || response.StatusCode != http.StatusUnauthorized {
			return response, err
		}
		body, err := io.ReadAll(response.Body)
		response.Body = io.NopCloser(bytes.NewReader(body))
		// Other refusals have other words, and a new token does not help.
		if !bytes.Contains(body, []byte("The incoming token has expired")) {
			return response, err
		}
		got = response.Header
	}
	ids := []string{got.Get("date"), got.Get("x-amzn-RequestId"), got.Get("x-amz-apigw-id")}
	return nil, fmt.Errorf("%w: AWS's time and ids are %q", ErrStillExpired, ids)
}
