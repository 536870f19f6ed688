// Reads OpenVEX documents with the library of OpenVEX's makers, and asks it of every statement whether it is valid, and
// whether it is found by its vulnerability, product and subcomponent, and by no other product.
package main

import (
	"fmt"
	"os"

	"github.com/openvex/go-vex/pkg/vex"
)

func main() {
	statements := 0
	for _, path := range os.Args[1:] {
		document, err := vex.Open(path)
		check(path, err)
		for at := range document.Statements {
			statement := &document.Statements[at]
			check(path, statement.Validate())
			statements++
			for _, product := range statement.Products {
				for _, inner := range product.Subcomponents {
					name, packages := string(statement.Vulnerability.Name), []string{inner.ID}
					if len(document.Matches(name, product.ID, packages)) == 0 {
						check(path, fmt.Errorf("%s of %s in %s is not found", name, inner.ID, product.ID))
					}
					if len(document.Matches(name, "pkg:generic/another", packages)) != 0 {
						check(path, fmt.Errorf("%s of %s is found in another product", name, inner.ID))
					}
				}
			}
		}
	}
	if statements == 0 {
		check("the documents", fmt.Errorf("say nothing at all"))
	}
	fmt.Printf("%d statements of %d OpenVEX documents are valid\n", statements, len(os.Args)-1)
}

func check(path string, err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", path, err)
		os.Exit(1)
	}
}
