package client

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// ErrURITooLong: the limits are fixed: send less, or what is long in a body. Never retry.
var ErrURITooLong = errors.New("URI too long")

// With authorization the ARN made of the path may have 1,600 bytes; the URL 8,192 on edge-optimized APIs.
const pathLimit, urlLimit = 1500, 8000

// measure gives lengths and no values: what makes a URL long is often a token.
func measure(u *url.URL) string {
	longest := 0
	for _, segment := range strings.Split(u.EscapedPath(), "/") {
		if len(segment) > longest {
			longest = len(segment)
		}
	}
	return fmt.Sprintf("URL %d, path %d, its longest segment %d", len(u.String()), len(u.EscapedPath()), longest)
}

func Send(request *http.Request) (*http.Response, error) {
	if u := request.URL; len(u.EscapedPath()) > pathLimit || len(u.String()) > urlLimit {
		return nil, fmt.Errorf("%w, not sent: %s", ErrURITooLong, measure(u))
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil || response.StatusCode != http.StatusRequestURITooLong {
		return response, err
	}
	response.Body.Close()
	// Without a gateway's id another server may have spoken.
	ids := response.Header.Get("x-amzn-RequestId") + response.Header.Get("apigw-requestid")
	return nil, fmt.Errorf("%w: %s (%s, %s)", ErrURITooLong, measure(request.URL), ids, response.Header.Get("Server"))
}
