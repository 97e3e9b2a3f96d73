package orders

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// ErrNoOrder is the application's own answer. ErrNoRoute is a mistake of set-up: alert, and never retry.
var ErrNoOrder, ErrNoRoute = errors.New("no such order"), errors.New("no such route")

var client = &http.Client{Timeout: 10 * time.Second}

type Order struct{ ID string }

func Get(base, id string) (*Order, error) {
	if id == "" {
		return nil, errors.New("an order has no empty id")
	}
	response, err := client.Get(strings.TrimRight(base, "/") + "/orders/" + url.PathEscape(id))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusOK:
		order := new(Order)
		return order, json.NewDecoder(response.Body).Decode(order)
	case http.StatusNotFound:
		return nil, explain(response)
	}
	return nil, errors.New("HTTP " + response.Status)
}

func explain(response *http.Response) error {
	var body struct{ Code, Message string }
	// A body that is not JSON leaves both empty: then a framework answered.
	_ = json.NewDecoder(response.Body).Decode(&body)
	who, id := "application", response.Header.Get("apigw-requestid")
	if body.Code == "order_not_found" {
		return ErrNoOrder
	} else if id != "" && body.Message == "Not Found" {
		who = "gateway"
	}
	return fmt.Errorf("%w in the %s: %s (apigw-requestid %s)", ErrNoRoute, who, response.Request.URL.EscapedPath(), id)
}
