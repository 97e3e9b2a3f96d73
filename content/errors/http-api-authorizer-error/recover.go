package client

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"strings"
	"time"
)

// ErrGatewayFailed: the gateway's authorizer failed, or its integration, and the answer does not say which.
var ErrGatewayFailed = errors.New("the gateway failed")

// Send repeats what may be repeated: after a failed integration the backend may have done its work.
func Send(client *http.Client, request *http.Request) (*http.Response, error) {
	repeatable := strings.Contains("GET HEAD PUT DELETE", request.Method)
	for attempt := 1; ; attempt++ {
		response, err := client.Do(request)
		if err != nil || response.StatusCode != http.StatusInternalServerError {
			return response, err
		}
		body, err := io.ReadAll(response.Body)
		response.Body = io.NopCloser(bytes.NewReader(body))
		// An application's own 500 has another body.
		if err != nil || string(body) != `{"message":"Internal Server Error"}` {
			return response, err
		}
		if attempt == 3 || !repeatable {
			id := response.Header.Get("apigw-requestid")
			return nil, fmt.Errorf("%w: %s %s (%s)", ErrGatewayFailed, request.Method, request.URL.Path, id)
		}
		time.Sleep(time.Duration(attempt*(250+rand.Intn(500))) * time.Millisecond)
		if request.GetBody != nil {
			request.Body, _ = request.GetBody()
		}
	}
}
