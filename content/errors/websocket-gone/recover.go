package client

import (
	"bytes"
	"net/http"
	"net/url"
)

// Deliver sends to every connection; none stops the others. It gives what became of each id: sent, gone, or why it
// failed. Forget the gone ones if any was sent; if everybody is gone, look at the endpoint first.
// sign signs for execute-api, as the SDK does by itself.
func Deliver(base string, sign func(*http.Request) error, body []byte, id string, more ...string) map[string]string {
	post := func(one string) string {
		// An id ends in an equals sign, which has to be encoded.
		request, err := http.NewRequest("POST", base+"/%40connections/"+url.QueryEscape(one), bytes.NewReader(body))
		if err == nil {
			err = sign(request)
		}
		if err != nil {
			return err.Error()
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return err.Error()
		}
		response.Body.Close()
		switch {
		case response.StatusCode < 300:
			return "sent"
		case response.StatusCode == 410:
			return "gone"
		}
		return response.Status + " " + response.Header.Get("x-amzn-ErrorType")
	}
	fates := map[string]string{}
	for _, one := range append([]string{id}, more...) {
		fates[one] = post(one)
	}
	return fates
}
