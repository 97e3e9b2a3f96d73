package orders

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// ErrOutcomeUnknown: look again later; don't send the order under another id.
var ErrOutcomeUnknown = errors.New("nobody knows whether the order was taken")

// The client waits for longer than the gateway, or it never sees the 504.
var client = &http.Client{Timeout: 35 * time.Second}

// Place lets the caller choose the id, so that it can ask for the order after a timeout.
func Place(base, id, body string) (*http.Response, error) {
	where, began := base+"/orders/"+url.PathEscape(id), time.Now()
	request, err := http.NewRequest(http.MethodPut, where, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	response, err := client.Do(request)
	// The gateway's other 504, a network error, leaves a write as uncertain.
	if err != nil || response.StatusCode != 504 || response.Header.Get("x-amzn-ErrorType") == "" {
		return response, err
	}
	response.Body.Close()
	took := time.Since(began)
	// The backend may still be at work: look for the result, don't begin a second time.
	for _, wait := range []time.Duration{time.Second, 4 * time.Second} {
		time.Sleep(wait)
		if found, err := client.Get(where); err == nil {
			if found.StatusCode == http.StatusOK {
				return found, nil
			}
			found.Body.Close()
		}
	}
	requestID := response.Header.Get("x-amzn-RequestId")
	return nil, fmt.Errorf("%w: %s, 504 after %s (%s)", ErrOutcomeUnknown, id, took, requestID)
}
