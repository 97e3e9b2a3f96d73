package client

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strings"
)

// ErrMismatch comes with the names of what differs, and no values, which can be secrets. Never retry.
var ErrMismatch = errors.New("signature mismatch")
var printed = regexp.MustCompile(`(?s)Canonical String for this request should have been\n'(.*?)'\n\nThe String-to-Sign`)

func partsOf(canonical string) map[string]string {
	parts := map[string]string{}
	for number, line := range strings.Split(canonical, "\n") {
		name, _, isHeader := strings.Cut("header "+line, ":")
		if number < 3 {
			name = [...]string{"method", "path", "query string"}[number]
		} else if !isHeader {
			name = "header names or body hash"
		}
		parts[name] += line
	}
	return parts
}

// Send sends what was signed, canonical being the signer's canonical request. If no part differs, the key is wrong.
func Send(client *http.Client, signed *http.Request, canonical string) (*http.Response, error) {
	response, err := client.Do(signed)
	if err != nil || !strings.HasPrefix(response.Header.Get("x-amzn-ErrorType"), "InvalidSignatureException") {
		return response, err
	}
	defer response.Body.Close()
	var body struct{ Message string }
	_ = json.NewDecoder(response.Body).Decode(&body)
	different, id := []string{}, response.Header.Get("x-amzn-RequestId")
	if found := printed.FindStringSubmatch(body.Message); found != nil {
		aws := partsOf(found[1])
		for name, line := range partsOf(canonical) {
			if aws[name] != line {
				different = append(different, name)
			}
		}
	}
	text, _, _ := strings.Cut(body.Message, ". ")
	return nil, fmt.Errorf("%w: %s; parts that differ: %q (%s)", ErrMismatch, text, different, id)
}
