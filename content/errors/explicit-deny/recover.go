package client

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// ErrNotAllowed: known, and not allowed. Show it as that: signing out or trying again changes nothing.
var ErrNotAllowed = errors.New("not allowed")

// isExpired reads exp without checking the signature; that is the authorizer's business.
func isExpired(token string) bool {
	var claims struct{ Exp int64 }
	parts := strings.Split(token+"..", ".")
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	// Not a JWT: nothing is known about its age.
	return err == nil && json.Unmarshal(payload, &claims) == nil && claims.Exp > 0 && claims.Exp <= time.Now().Unix()
}

// Call repeats the request once, and only if the token that was refused had run out.
func Call(url, token string, renew func() string) (*http.Response, error) {
	request, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := http.DefaultClient.Do(request)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "AccessDeniedException") {
		return response, err
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	if renew != nil && isExpired(token) && bytes.Contains(body, []byte("access this resource with an explicit deny")) {
		return Call(url, renew(), nil)
	}
	return nil, fmt.Errorf("%w: %s (%s)", ErrNotAllowed, body, response.Header.Get("x-amzn-RequestId"))
}
