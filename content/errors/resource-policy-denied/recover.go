package client

import (
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
)

// Names stage, method, path and, in newer wordings, the kind of policy.
var denial = regexp.MustCompile(`User: anonymous is not authorized to perform: execute-api:Invoke[^"]*`)

// PolicyDenied stays the same until the policy changes: never retry it.
type PolicyDenied struct{ Text, IDs string }

func (e *PolicyDenied) Error() string { return e.Text + " (" + e.IDs + ")" }

// AssertNetworkIsAllowed belongs before readiness, on the network that the service will run in.
func AssertNetworkIsAllowed(client *http.Client, url string) error {
	response, err := client.Get(url)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	header := response.Header
	// The backend's own 403 has no such header.
	if !strings.HasPrefix(header.Get("x-amzn-ErrorType"), "AccessDeniedException") {
		return nil
	}
	body, err := io.ReadAll(response.Body)
	if text := denial.Find(body); text != nil {
		return &PolicyDenied{string(text), fmt.Sprint(header["X-Amzn-Requestid"], header["X-Amz-Apigw-Id"])}
	}
	return err
}
