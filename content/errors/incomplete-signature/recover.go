package client

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
)

// ErrSignatureUnreadable: the gateway read the Authorization header as an AWS signature. Never retry.
var ErrSignatureUnreadable = errors.New("signature unreadable")

var parts = regexp.MustCompile("'(Credential|Signature|SignedHeaders|Date|Host)'")

func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "IncompleteSignatureException") {
		return response, err
	}
	defer response.Body.Close()
	hint := "no such route, or an IAM method: " + request.Method + " " + request.URL.Path
	if strings.HasPrefix(request.Header.Get("Authorization"), "AWS4-HMAC-SHA256 ") {
		hint = "the signature header is damaged, or " + hint
	}
	// Only known names, never the message itself: it can repeat the header, token included.
	message, _ := io.ReadAll(response.Body)
	named := parts.FindAllString(string(message), -1)
	ids := []string{response.Header.Get("x-amzn-RequestId"), response.Header.Get("x-amz-apigw-id")}
	return nil, fmt.Errorf("%w: %s %s %s", ErrSignatureUnreadable, hint, named, ids)
}
