// Command client checks its credentials before the first call and never prints them.
package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

var printable = regexp.MustCompile(`^[\x21-\x7e]+$`)

func credential(name string, minLength int) (string, error) {
	value := strings.TrimSpace(os.Getenv(name))
	switch strings.ToLower(value) {
	case "":
		return "", fmt.Errorf("%s is not set, or is empty", name)
	case "undefined", "null", "none", "nan", "changeme":
		return "", fmt.Errorf("%s holds the word %q in place of a credential", name, value)
	}
	if !printable.MatchString(value) {
		return "", fmt.Errorf("%s has a blank, a line break or another stray character inside", name)
	}
	if len(value) < minLength {
		return "", fmt.Errorf("%s has %d characters, fewer than %d", name, len(value), minLength)
	}
	return value, nil
}

func main() {
	token, err := credential("API_TOKEN", 16)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("API_TOKEN is set,", len(token), "characters")
}
