package client

import (
	"errors"
	"fmt"
	"math/rand"
	"net/http"
	"strings"
	"time"
)

// ErrAuthorizerOutOfOrder is not the caller's fault, and no decision about the caller.
var ErrAuthorizerOutOfOrder = errors.New("the API's authorizer is out of order")

// Call tries three times, since a throttle or a slow start passes. The backend is not called before the authorizer
// agrees, which makes it safe for a POST too. http.NewRequest makes bodies that can be sent again.
func Call(client *http.Client, request *http.Request) (*http.Response, error) {
	for attempt := 1; ; attempt++ {
		start := time.Now()
		response, err := client.Do(request)
		if err != nil {
			return nil, err
		}
		header := response.Header
		if !strings.HasPrefix(header.Get("x-amzn-ErrorType"), "AuthorizerConfigurationException") {
			return response, nil
		}
		response.Body.Close()
		if attempt == 3 {
			ids := []string{header.Get("x-amzn-RequestId"), header.Get("x-amz-apigw-id")}
			return nil, fmt.Errorf("%w: last try took %s, %q", ErrAuthorizerOutOfOrder, time.Since(start), ids)
		}
		time.Sleep(time.Duration(attempt) * time.Second / 2 * time.Duration(50+rand.Intn(100)) / 100)
		if request.GetBody != nil {
			request.Body, _ = request.GetBody()
		}
	}
}
