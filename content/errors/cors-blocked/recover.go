// Package cors is for the pipeline: it sends the preflight as a browser would, and judges the answer as one would.
package cors

import (
	"fmt"
	"net/http"
	"strings"
)

func has(header http.Header, name, wanted string) bool {
	list := "," + strings.ReplaceAll(header.Get(name), " ", "") + ","
	return strings.Contains(strings.ToLower(list), ","+strings.ToLower(wanted)+",")
}

// Faults checks a page's call without cookies; headers are the names of the request headers that the page sets.
func Faults(url, origin, method string, headers ...string) (faults []string, err error) {
	request, err := http.NewRequest(http.MethodOptions, url, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Origin", origin)
	request.Header.Set("Access-Control-Request-Method", method)
	request.Header.Set("Access-Control-Request-Headers", strings.Join(headers, ","))
	// Not a client: that could follow a redirect, which no browser does for a preflight.
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer := response.Header
	if response.StatusCode/100 != 2 {
		faults = append(faults, fmt.Sprintf("the preflight answers %s %s", response.Status, answer.Get("x-amzn-ErrorType")))
	}
	if got := strings.Join(answer.Values("Access-Control-Allow-Origin"), ", "); got != "*" && got != origin {
		faults = append(faults, fmt.Sprintf("the allowed origin is %q, the page is %s", got, origin))
	}
	check := func(list, name string, wildcard bool) {
		if !has(answer, list, name) && !(wildcard && has(answer, list, "*")) {
			faults = append(faults, "not allowed: "+name)
		}
	}
	if method != "GET" && method != "HEAD" && method != "POST" {
		check("Access-Control-Allow-Methods", method, true)
	}
	for _, name := range headers {
		check("Access-Control-Allow-Headers", name, !strings.EqualFold(name, "authorization"))
	}
	return faults, nil
}
