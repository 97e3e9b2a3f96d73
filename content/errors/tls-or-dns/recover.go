package client

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"math/rand"
	"net"
	"net/http"
	"time"
)

// step names what failed, and tells whether it can pass: then nothing was sent.
func step(err error) (string, bool) {
	var name *net.DNSError
	var connection *net.OpError
	var record tls.RecordHeaderError
	switch {
	case errors.As(err, &name):
		return "the name", name.IsTemporary || name.IsTimeout
	case errors.As(err, new(x509.HostnameError)), errors.As(err, new(x509.UnknownAuthorityError)),
		errors.As(err, new(x509.CertificateInvalidError)):
		return "the certificate", false
	case errors.As(err, &record):
		return "TLS", false
	case errors.As(err, &connection):
		return "the connection or TLS (" + connection.Op + ")", connection.Op == "dial"
	}
	return "the network", false
}

// Send gives any HTTP answer, whatever its status.
func Send(request *http.Request) (*http.Response, error) {
	for attempt := 1; ; attempt++ {
		if request.GetBody != nil {
			request.Body, _ = request.GetBody()
		}
		response, err := http.DefaultClient.Do(request)
		if err == nil {
			return response, nil
		}
		failed, canPass := step(err)
		if attempt == 4 || !canPass {
			return nil, fmt.Errorf("%s failed, %s: %w", failed, request.URL.Host, err)
		}
		time.Sleep(time.Duration((0.5 + rand.Float64()) * float64(time.Second/2<<attempt)))
	}
}
