package apiclient

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
)

// SignatureUnreadableError: the gateway read the Authorization header as an AWS signature. Never retry it.
type SignatureUnreadableError struct {
	Hint, RequestID, GatewayID string
	// Arrived is "unchanged" or "changed" on the way, or "" if the answer has no hash of the header.
	Arrived string
}

func (e *SignatureUnreadableError) Error() string {
	return fmt.Sprintf("%s (header arrived %q; %s, %s)", e.Hint, e.Arrived, e.RequestID, e.GatewayID)
}

var hashed = regexp.MustCompile(`(?:'|Authorization=)([A-Za-z0-9+/]{43}=)`)

func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "IncompleteSignatureException") {
		return response, err
	}
	defer response.Body.Close()
	// Older answers repeat the header, token included: the text itself goes into no log.
	message, _ := io.ReadAll(io.LimitReader(response.Body, 16384))
	sent := request.Header.Get("Authorization")
	refusal := &SignatureUnreadableError{Hint: "the signature header is damaged"}
	refusal.RequestID, refusal.GatewayID = response.Header.Get("x-amzn-RequestId"), response.Header.Get("x-amz-apigw-id")
	if !strings.HasPrefix(sent, "AWS4-HMAC-SHA256 ") {
		refusal.Hint = "no such route, or an IAM method: " + request.Method + " " + request.URL.Path
	}
	if found := hashed.FindSubmatch(message); found != nil {
		refusal.Arrived = "changed"
		// AWS does not say whether it hashes the whole value or the part that it could not read.
		for _, part := range append(strings.Split(sent, " "), sent) {
			if sum := sha256.Sum256([]byte(part)); base64.StdEncoding.EncodeToString(sum[:]) == string(found[1]) {
				refusal.Arrived = "unchanged"
			}
		}
	}
	return nil, refusal
}
