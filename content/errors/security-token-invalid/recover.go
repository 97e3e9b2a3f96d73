package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// ErrUnknown: AWS does not know these credentials, not even after they were loaded anew.
var ErrUnknown = errors.New("credentials unknown to AWS")

// Complete belongs at start-up, with what the program has loaded.
func Complete(id, secret, sessionToken string) bool {
	lacksToken := strings.HasPrefix(id, "ASIA") && sessionToken == ""
	return id != "" && secret != "" && !lacksToken && !strings.ContainsAny(id+secret+sessionToken, " \t\r\n")
}

// Send signs twice at most. With reload, sign first loads id, secret and session token anew, all three together.
func Send(request *http.Request, sign func(r *http.Request, reload bool) *http.Request) (*http.Response, error) {
	for reload := false; ; reload = true {
		signed := sign(request, reload)
		response, err := http.DefaultClient.Do(signed)
		if err != nil || response.Header.Get("x-amzn-ErrorType") == "" {
			return response, err
		}
		body, err := io.ReadAll(response.Body)
		response.Body = io.NopCloser(bytes.NewReader(body))
		// A denial can have the same type, and new keys do not mend it.
		if !bytes.Contains(body, []byte("security token included in the request is invalid")) {
			return response, err
		}
		if reload {
			length, id := len(signed.Header.Get("x-amz-security-token")), response.Header.Get("x-amzn-RequestId")
			return nil, fmt.Errorf("%w: %s, session token of %d bytes (%s)", ErrUnknown, signed.Host, length, id)
		}
	}
}
