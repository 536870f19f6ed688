// Package errors stands where a patched copy would.
package errors

import "fmt"

// Wrap puts a message before an error.
func Wrap(err error, message string) error {
	return fmt.Errorf("%s: %w", message, err)
}
