package orders

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// A redirect to another host may go out without the key: hand it to the caller instead.
var client = &http.Client{
	Timeout:       10 * time.Second,
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// CredentialError is a 401 or 403. A retry with the same key gets the same answer; at start-up, fail loudly.
type CredentialError struct{ By, Status, Reason, GatewayID string }

func (e *CredentialError) Error() string {
	return fmt.Sprintf("%s by the %s: %s (%s)", e.Status, e.By, e.Reason, e.GatewayID)
}

// Send is called once at start-up too, with a request that only reads: it proves key, header and proxies.
func Send(request *http.Request, key string) (*http.Response, error) {
	if key == "" || strings.ContainsAny(key, " \r\n\t\"'") {
		return nil, errors.New("the key is empty or damaged")
	}
	request.Header.Set("Authorization", "Bearer "+key)
	response, err := client.Do(request)
	if err != nil || (response.StatusCode != 401 && response.StatusCode != 403) {
		return response, err
	}
	defer response.Body.Close()
	text, _ := io.ReadAll(io.LimitReader(response.Body, 4096))
	var fields map[string]any
	_ = json.Unmarshal(text, &fields)
	by, id := "application", response.Header.Get("x-amzn-RequestId")
	// An HTTP API sends no error type; there the whole body is one of two messages.
	plain := len(fields) == 1 && (fields["message"] == "Unauthorized" || fields["message"] == "Forbidden")
	if plain || response.Header.Get("x-amzn-ErrorType") != "" {
		by = "gateway"
	}
	if id == "" {
		id = response.Header.Get("apigw-requestid")
	}
	return nil, &CredentialError{by, response.Status, string(text), id}
}
