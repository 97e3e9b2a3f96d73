// Plays Go recovery patterns: `play TASK ENDS`. The file entries.go, which go.ts writes, lists them.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"
)

type piece struct {
	Name, Base string
	Attempts   int
}

type end struct {
	Name     string `json:"name"`
	End      string `json:"end"`
	Declares bool   `json:"declares"`
	Message  string `json:"message"`
	Line     int    `json:"line,omitempty"`
}

// entry is a pattern: what makes the call, the names of its parameters, and the file's own errors.
type entry struct {
	name     string
	client   any // a pointer to the type whose method it is, or nil
	function any
	names    []string
	own      []any
}

var task struct {
	Pieces        []piece
	Parameters    map[string]struct{ Text, Kind string }
	SecondsAtMost int
}

var errorType = reflect.TypeOf((*error)(nil)).Elem()

// value makes a value of a type; texts go by the name of the parameter.
func value(t reflect.Type, name string, p piece, given []reflect.Value) reflect.Value {
	for _, one := range given {
		if one.Type() == t {
			return one
		}
	}
	text := task.Parameters[strings.ToLower(strings.ReplaceAll(name, "_", ""))]
	url := p.Base + "/orders"
	switch reflect.Zero(t).Interface().(type) {
	case *http.Request:
		request, _ := http.NewRequest(http.MethodGet, url, nil)
		return reflect.ValueOf(request)
	case *http.Client:
		return reflect.ValueOf(http.DefaultClient)
	case []byte:
		return reflect.ValueOf([]byte(text.Text))
	case http.Header:
		return reflect.ValueOf(http.Header{})
	case time.Duration:
		return reflect.ValueOf(time.Second)
	}
	if t == reflect.TypeOf((*context.Context)(nil)).Elem() {
		return reflect.ValueOf(context.Background())
	}
	switch t.Kind() {
	case reflect.String:
		switch text.Kind {
		case "base":
			return reflect.ValueOf(p.Base).Convert(t)
		case "url":
			return reflect.ValueOf(url).Convert(t)
		}
		return reflect.ValueOf(text.Text).Convert(t)
	case reflect.Int:
		return reflect.ValueOf(p.Attempts).Convert(t)
	case reflect.Func:
		return reflect.MakeFunc(t, func(args []reflect.Value) (results []reflect.Value) {
			for index := 0; index < t.NumOut(); index++ {
				results = append(results, value(t.Out(index), "token", p, args))
			}
			return results
		})
	}
	return reflect.Zero(t)
}

// call gives the error that the pattern ends in.
func call(e entry, p piece) error {
	function := reflect.ValueOf(e.function)
	args := []reflect.Value{}
	if e.client != nil {
		client := reflect.ValueOf(e.client)
		for index := 0; index < client.Elem().NumField(); index++ {
			if field := client.Elem().Type().Field(index); field.IsExported() {
				client.Elem().Field(index).Set(value(field.Type, field.Name, p, nil))
			}
		}
		args = append(args, client)
	}
	t := function.Type()
	for index := len(args); index < t.NumIn() && !(t.IsVariadic() && index == t.NumIn()-1); index++ {
		name := ""
		if at := index - t.NumIn() + len(e.names); at >= 0 {
			name = e.names[at]
		}
		args = append(args, value(t.In(index), name, p, nil))
	}
	for _, result := range function.Call(args) {
		if result.Type() == errorType && !result.IsNil() {
			return result.Interface().(error)
		}
	}
	return nil
}

// isOwn tells whether an error is, or wraps, one that the file declares: a value, or a pointer to a value of a type.
func isOwn(err error, own []any) bool {
	for _, one := range own {
		if declared, ok := one.(error); ok && errors.Is(err, declared) {
			return true
		}
		if t := reflect.TypeOf(one); t.Kind() == reflect.Pointer && t.Elem().Implements(errorType) {
			if errors.As(err, one) {
				return true
			}
		}
	}
	return false
}

var line = regexp.MustCompile(`recover\.go:(\d+)`)

func play(e entry, p piece) (result end) {
	result = end{Name: p.Name, End: "returned", Declares: len(e.own) > 0}
	defer func() {
		if fault := recover(); fault != nil {
			result.End, result.Message = "other", fmt.Sprint("panic: ", fault)
			if found := line.FindSubmatch(debug.Stack()); found != nil {
				result.Line, _ = strconv.Atoi(string(found[1]))
			}
		}
	}()
	if err := call(e, p); err != nil {
		result.End, result.Message = "other", strings.SplitN(err.Error(), "\n", 2)[0]
		if isOwn(err, e.own) {
			result.End = "own-error"
		}
	}
	return result
}

func main() {
	text, _ := os.ReadFile(os.Args[1])
	if err := json.Unmarshal(text, &task); err != nil {
		panic(err)
	}
	ends := make([]end, len(task.Pieces))
	var all sync.WaitGroup
	for index, p := range task.Pieces {
		for _, e := range entries {
			if e.name != p.Name {
				continue
			}
			all.Add(1)
			go func(index int, e entry, p piece) {
				defer all.Done()
				done := make(chan end, 1)
				go func() { done <- play(e, p) }()
				select {
				case ends[index] = <-done:
				case <-time.After(time.Duration(task.SecondsAtMost) * time.Second):
					message := fmt.Sprintf("runs longer than %d s", task.SecondsAtMost)
					ends[index] = end{Name: p.Name, End: "other", Declares: true, Message: message}
				}
			}(index, e, p)
		}
	}
	all.Wait()
	text, _ = json.Marshal(ends)
	if err := os.WriteFile(os.Args[2], text, 0o600); err != nil {
		panic(err)
	}
}
