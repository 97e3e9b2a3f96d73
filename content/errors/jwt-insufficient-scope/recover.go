package client

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strings"
)

// ScopeMissing: the token is good and lacks a scope. Renewing it changes nothing; a new sign-in can ask for Wanted.
type ScopeMissing struct{ Has, Wanted, RequestID string }

func (e *ScopeMissing) Error() string { return fmt.Sprintf("scope missing: %+v", *e) }

var scope = regexp.MustCompile(`\bscope="([^"]*)"`)

// ScopesOf checks no signature. Call it at start-up too, with the scopes that you need.
func ScopesOf(token string) string {
	var claims struct{ Scope, Scp json.RawMessage }
	payload, _ := base64.RawURLEncoding.DecodeString(strings.Split(token+"..", ".")[1])
	_ = json.Unmarshal(payload, &claims)
	return string(claims.Scope) + string(claims.Scp)
}

func Call(client *http.Client, request *http.Request, token string) (*http.Response, error) {
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	challenge := response.Header.Get("www-authenticate")
	if response.StatusCode != http.StatusForbidden || !strings.Contains(challenge, "insufficient_scope") {
		return response, nil
	}
	response.Body.Close()
	wanted := scope.FindStringSubmatch(challenge + ` scope=""`)[1]
	return nil, &ScopeMissing{ScopesOf(token), wanted, response.Header.Get("apigw-requestid")}
}
