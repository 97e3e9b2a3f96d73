package client

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// ErrTokenRefused comes with the authorizer's reason: a matter of set-up if renewing or waiting did not help.
var ErrTokenRefused = errors.New("token refused")

// Call repeats what build makes once: with a new token if it had expired, after a pause if the issuer was away.
func Call(source func(renew bool) string, build func(token string) *http.Request) (*http.Response, error) {
	for renew, attempt := false, 1; ; attempt++ {
		response, err := http.DefaultClient.Do(build(source(renew)))
		if err != nil {
			return nil, err
		}
		// A backend that challenges for Bearer means the same.
		reason := response.Header.Get("www-authenticate")
		if response.StatusCode != http.StatusUnauthorized || !strings.HasPrefix(reason, "Bearer") {
			return response, nil
		}
		response.Body.Close()
		renew = strings.Contains(reason, "expired")
		issuerAway := strings.Contains(reason, "communication error")
		if attempt == 2 || !renew && !issuerAway {
			return nil, fmt.Errorf("%w: %s (%s)", ErrTokenRefused, reason, response.Header.Get("apigw-requestid"))
		}
		if issuerAway {
			time.Sleep(2 * time.Second)
		}
	}
}
