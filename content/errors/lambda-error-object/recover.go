package client

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// ErrFunctionFailed: the function failed, whatever the status says. Don't show its message to users.
var ErrFunctionFailed = errors.New("the function failed")

// GetJSON reads a result; with status 200 it may still be the object of a failed function.
func GetJSON(url string) (json.RawMessage, error) {
	response, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	// Your own results must not have a member of this name.
	var failure struct{ ErrorMessage, ErrorType string }
	if json.Unmarshal(body, &failure) == nil && failure.ErrorMessage != "" {
		// With "Task timed out after" nobody knows how far it came.
		line := strings.SplitN(failure.ErrorMessage, "\n", 2)[0]
		ids := response.Header.Get("x-amzn-RequestId") + ", " + response.Header.Get("x-amz-apigw-id")
		return nil, fmt.Errorf("%w: %s: %s (%s, %s)", ErrFunctionFailed, failure.ErrorType, line, response.Status, ids)
	}
	if response.StatusCode >= 400 {
		return nil, errors.New(response.Status)
	}
	return body, nil
}
