// A function with a module of each kind: tagged, with capitals, +incompatible, replaced by another, replaced
// by a folder, and from the same repository.
package main

import (
	"fmt"
	"os"

	"example.com/shared"
	"github.com/BurntSushi/toml"
	"github.com/blang/semver"
	_ "github.com/kballard/go-shellquote"
	"github.com/pkg/errors"
	"gopkg.in/yaml.v2"
)

var version = "unset"

func main() {
	var parsed map[string]any
	text := []byte(os.Getenv("TEXT"))
	if err := toml.Unmarshal(text, &parsed); err != nil {
		fmt.Println(errors.Wrap(err, "toml"))
	}
	if err := yaml.Unmarshal(text, &parsed); err != nil {
		fmt.Println(errors.Wrap(err, "yaml"))
	}
	fmt.Println(shared.Greeting, version, semver.MustParse("1.0.0"), parsed)
}
