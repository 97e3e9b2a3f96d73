package client

import (
	"errors"
	"fmt"
	"math/rand"
	"net/http"
	"time"
)

// ErrNoUsableAnswer: only the logs say why; the ids find the line.
var ErrNoUsableAnswer = errors.New("the gateway got no usable answer")

// Send repeats a GET once: a passing fault passes, a wrong setting doesn't. A write may have been carried out.
func Send(request *http.Request) (*http.Response, error) {
	for first := true; ; first = false {
		response, err := http.DefaultClient.Do(request)
		// HTTP APIs send no type; their own body has 35 bytes.
		if err != nil || response.StatusCode < 500 || response.StatusCode > 502 ||
			(response.Header.Get("x-amzn-ErrorType") != "InternalServerErrorException" && response.ContentLength != 35) {
			return response, err
		}
		response.Body.Close()
		if h := response.Header; !first || request.Method != http.MethodGet {
			ids := []string{h.Get("x-amzn-RequestId"), h.Get("x-amz-apigw-id"), h.Get("apigw-requestid")}
			return nil, fmt.Errorf("%w: %s %s: %s %s", ErrNoUsableAnswer, request.Method, request.URL.Path, response.Status, ids)
		}
		time.Sleep(500*time.Millisecond + time.Duration(rand.Int63n(int64(time.Second))))
	}
}
