package deploy

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// ErrLoggingRole: the account has no role for logs in this Region. Its owner sets one; a retry alone changes nothing.
var ErrLoggingRole = errors.New("no CloudWatch Logs role in the account settings")

// CheckAccount belongs at the pipeline's start: role is the cloudwatchRoleArn of GetAccount in the API's Region.
func CheckAccount(role, region string) error {
	if role == "" {
		return fmt.Errorf("%w: %s", ErrLoggingRole, region)
	}
	return nil
}

// SwitchOn sends a signed call that switches logging on: UpdateStage, CreateStage, CreateDeployment.
func SwitchOn(signed *http.Request) (*http.Response, error) {
	response, err := http.DefaultClient.Do(signed)
	if err != nil || response.StatusCode != http.StatusBadRequest {
		return response, err
	}
	text, err := io.ReadAll(response.Body)
	response.Body.Close()
	// The type, BadRequestException, stands for many refusals.
	if bytes.Contains(text, []byte("CloudWatch Logs role ARN must be set")) {
		id, url := response.Header.Get("x-amzn-RequestId"), signed.URL
		return nil, fmt.Errorf("%w: %s %s%s (%s)", ErrLoggingRole, signed.Method, url.Host, url.Path, id)
	}
	response.Body = io.NopCloser(bytes.NewReader(text))
	return response, err
}
