package deploy

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
)

// ErrInvalidMapping: a mapping is undeclared or misspelt. The same template is refused again.
var ErrInvalidMapping = errors.New("invalid mapping expression")
var needs = regexp.MustCompile(`^method\.request\.(path|querystring|header)\.`)
var why = regexp.MustCompile(`Invalid mapping expression.*errors : \[(.*)\]`)

// Undeclared gives what an integration maps and its method doesn't declare: the requestParameters of both.
func Undeclared(declared map[string]bool, mapped map[string]string) (missing []string) {
	for _, source := range mapped {
		if _, ok := declared[source]; needs.MatchString(source) && !ok {
			missing = append(missing, source)
		}
	}
	return missing
}

// Change sends a signed call that changes the API: PutIntegration, PutRestApi, CreateDeployment.
func Change(signed *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(signed)
	if err != nil || response.StatusCode != http.StatusBadRequest {
		return response, err
	}
	text, err := io.ReadAll(response.Body)
	response.Body.Close()
	if found := why.FindSubmatch(text); found != nil {
		err = fmt.Errorf("%w: %s (%s)", ErrInvalidMapping, found[1], response.Header.Get("x-amzn-RequestId"))
	}
	response.Body = io.NopCloser(bytes.NewReader(text))
	return response, err
}
