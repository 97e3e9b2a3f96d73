package apiclient

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// SignatureUnreadableError: the gateway read the Authorization header as an AWS signature. Never retry it.
type SignatureUnreadableError struct {
	Hint, RequestID, GatewayID string
	// ArrivedUnchanged, if true, proves that the header arrived as it was sent; false proves nothing.
	ArrivedUnchanged bool
}

func (e *SignatureUnreadableError) Error() string {
	return fmt.Sprintf("%s (header unchanged: %t; %s, %s)", e.Hint, e.ArrivedUnchanged, e.RequestID, e.GatewayID)
}

func Send(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(request)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "IncompleteSignatureException") {
		return response, err
	}
	defer response.Body.Close()
	// Older answers repeat the header, token included: the text itself goes into no log.
	message, _ := io.ReadAll(io.LimitReader(response.Body, 16384))
	sent := request.Header.Get("Authorization")
	refusal := &SignatureUnreadableError{Hint: "the signature header is damaged, or no route matched"}
	refusal.RequestID, refusal.GatewayID = response.Header.Get("x-amzn-RequestId"), response.Header.Get("x-amz-apigw-id")
	if !strings.HasPrefix(sent, "AWS4-HMAC-SHA256 ") {
		refusal.Hint = "no such route, or an IAM method: " + request.Method + " " + request.URL.Path
	}
	// AWS does not say whether it hashes the whole value or the part that it could not read.
	for _, part := range append(strings.Split(sent, " "), sent) {
		sum := sha256.Sum256([]byte(part))
		if strings.Contains(string(message), base64.StdEncoding.EncodeToString(sum[:])) {
			refusal.ArrivedUnchanged = true
		}
	}
	return nil, refusal
}
