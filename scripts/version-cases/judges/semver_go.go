// Judges pairs with Go's own semver package. Its versions begin with v; that is put there for those without.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/semver"
)

func main() {
	fmt.Println(os.Args[1])
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		a, b, _ := strings.Cut(lines.Text(), "\t")
		fmt.Println(verdict(withV(a), withV(b)))
	}
}

func withV(version string) string {
	if strings.HasPrefix(version, "v") {
		return version
	}
	return "v" + version
}

func verdict(a, b string) string {
	if !semver.IsValid(a) || !semver.IsValid(b) {
		return "?"
	}
	return string("<=>"[semver.Compare(a, b)+1])
}
