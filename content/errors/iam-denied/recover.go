package client

import (
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
)

var denial = regexp.MustCompile(`User: (arn:\S+) is not authorized to perform: execute-api:Invoke[^"]*`)

// InvokeDenied is a good signature of an identity without permission. Never retry with the same identity.
type InvokeDenied struct{ Finding, Text, IDs string }

func (e *InvokeDenied) Error() string { return e.Finding + ": " + e.Text + " (" + e.IDs + ")" }

// Call sends a signed request. role is the one that is meant to call the API.
func Call(client *http.Client, signed *http.Request, role string) (*http.Response, error) {
	response, err := client.Do(signed)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "AccessDeniedException") {
		return response, err
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	found := denial.FindSubmatch(body)
	if found == nil {
		return nil, fmt.Errorf("access denied by another policy: %s", body)
	}
	finding := "wrong credentials, expected the role " + role
	if strings.Contains(string(found[1]), ":assumed-role/"+role+"/") {
		finding = "the right role, without the permission"
	}
	ids := fmt.Sprint(response.Header["X-Amzn-Requestid"], response.Header["X-Amz-Apigw-Id"])
	return nil, &InvokeDenied{finding, string(found[0]), ids}
}
