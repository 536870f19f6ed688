// Package shared is code of the same repository in a module of its own.
package shared

// Greeting is what the function says.
const Greeting = "hello"
