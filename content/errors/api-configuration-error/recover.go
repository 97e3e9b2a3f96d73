package smoke

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// ErrConfiguration: the stage fails alike each time; roll back.
var ErrConfiguration = errors.New("configuration error; search the execution log for the first id")

var client = &http.Client{Timeout: 30 * time.Second}

// AssertServes is for the pipeline, after a deployment. The URL is a route that only reads and calls the integration.
func AssertServes(url string) (err error) {
	for attempt := 1; attempt <= 4; attempt++ {
		if attempt > 1 {
			time.Sleep(4 * time.Second) // Right after a deployment, a 403 or 500 can pass.
		}
		response, failed := client.Get(url)
		if failed != nil {
			return failed
		}
		response.Body.Close()
		if response.StatusCode < 300 {
			return nil
		}
		h := response.Header
		err = errors.New(response.Status)
		// Without the header, the application said it.
		if response.StatusCode == 500 && strings.HasPrefix(h.Get("x-amzn-ErrorType"), "InternalServerError") {
			err = fmt.Errorf("%w: %s (%s, %s)", ErrConfiguration, url, h.Get("x-amzn-RequestId"), h.Get("x-amz-apigw-id"))
		}
	}
	return err
}
