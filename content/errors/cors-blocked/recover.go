package client

import (
	"net/http"
	"strings"
)

// Faults sends a preflight and judges the answer as a browser would, without cookies.
func Faults(url, origin, method string, headers ...string) (found []string, err error) {
	request, err := http.NewRequest("OPTIONS", url, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Origin", origin)
	request.Header.Set("Access-Control-Request-Method", method)
	if len(headers) > 0 {
		request.Header.Set("Access-Control-Request-Headers", strings.ToLower(strings.Join(headers, ",")))
	}
	// Not a client: that could follow a redirect, which no browser does for a preflight.
	answer, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	answer.Body.Close()
	if answer.StatusCode/100 != 2 {
		found = append(found, "the preflight answers "+answer.Status+" "+answer.Header.Get("x-amzn-ErrorType"))
	}
	allowed := strings.Join(answer.Header.Values("Access-Control-Allow-Origin"), ", ")
	if allowed != origin && allowed != "*" {
		found = append(found, "the allowed origin is "+allowed)
	}
	check := func(list, name string) {
		names := "," + strings.ToLower(strings.ReplaceAll(answer.Header.Get(list), " ", "")) + ","
		// The wildcard never stands for Authorization.
		wildcard := strings.Contains(names, ",*,") && !strings.EqualFold(name, "authorization")
		if !wildcard && !strings.Contains(names, ","+strings.ToLower(name)+",") {
			found = append(found, "not allowed: "+name)
		}
	}
	if method != "GET" && method != "HEAD" && method != "POST" {
		check("Access-Control-Allow-Methods", method)
	}
	for _, name := range headers {
		check("Access-Control-Allow-Headers", name)
	}
	return found, nil
}
