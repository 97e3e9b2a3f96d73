package client

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
)

// Delivery is the outcome: forget the ids in Gone if Sent isn't 0. If everybody is gone, look at the endpoint first.
type Delivery struct {
	Sent   int
	Gone   []string
	Failed map[string]error
}

// Deliver sends to every connection; none stops the others. sign signs for execute-api, as the SDK does by itself.
func Deliver(base string, sign func(*http.Request) error, body []byte, id string, more ...string) Delivery {
	delivery := Delivery{Failed: map[string]error{}}
	for _, one := range append([]string{id}, more...) {
		// An id ends in an equals sign.
		request, err := http.NewRequest("POST", base+"/%40connections/"+url.QueryEscape(one), bytes.NewReader(body))
		if err == nil {
			err = sign(request)
		}
		if err != nil {
			delivery.Failed[one] = err
			continue
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			delivery.Failed[one] = err
			continue
		}
		response.Body.Close()
		switch {
		case response.StatusCode == 410:
			delivery.Gone = append(delivery.Gone, one)
		case response.StatusCode < 300:
			delivery.Sent++
		default:
			delivery.Failed[one] = fmt.Errorf("%s %s", response.Status, response.Header.Get("x-amzn-ErrorType"))
		}
	}
	return delivery
}
