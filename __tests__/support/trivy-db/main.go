// Writes a vulnerability database as trivy reads it, from a list of facts.
//
//	go run . advisories.json FOLDER
//
// The layout of buckets is that of aquasecurity/trivy-db, pkg/db and pkg/vulnsrc/bucket, at a0049d7ad.
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"sort"

	bolt "go.etcd.io/bbolt"
)

type facts struct {
	Sources         map[string]json.RawMessage                       `json:"sources"`
	Advisories      map[string]map[string]map[string]json.RawMessage `json:"advisories"`
	Vulnerabilities map[string]json.RawMessage                       `json:"vulnerabilities"`
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: go run . advisories.json FOLDER")
	}
	text, err := os.ReadFile(os.Args[1])
	check(err)
	var from facts
	check(json.Unmarshal(text, &from))
	folder := os.Args[2]
	check(os.MkdirAll(folder, 0o755))
	path := filepath.Join(folder, "trivy.db")
	check(remove(path))
	db, err := bolt.Open(path, 0o644, &bolt.Options{PageSize: 4096})
	check(err)
	check(db.Update(func(tx *bolt.Tx) error { return write(tx, from) }))
	check(db.Close())
	// Far in the future, so that nobody tries to fetch a newer one.
	metadata := `{"Version":2,"NextUpdate":"2099-01-01T00:00:00Z","UpdatedAt":"2026-11-01T00:00:00Z","DownloadedAt":"2026-11-01T00:00:00Z"}`
	check(os.WriteFile(filepath.Join(folder, "metadata.json"), []byte(metadata+"\n"), 0o644))
}

func write(tx *bolt.Tx, from facts) error {
	sources, err := tx.CreateBucket([]byte("data-source"))
	if err != nil {
		return err
	}
	if err := put(sources, from.Sources); err != nil {
		return err
	}
	for _, name := range sorted(from.Advisories) {
		packages := from.Advisories[name]
		top, err := tx.CreateBucket([]byte(name))
		if err != nil {
			return err
		}
		for _, pkg := range sorted(packages) {
			bucket, err := top.CreateBucket([]byte(pkg))
			if err != nil {
				return err
			}
			if err := put(bucket, packages[pkg]); err != nil {
				return err
			}
		}
	}
	details, err := tx.CreateBucket([]byte("vulnerability"))
	if err != nil {
		return err
	}
	return put(details, from.Vulnerabilities)
}

func put(bucket *bolt.Bucket, values map[string]json.RawMessage) error {
	for _, key := range sorted(values) {
		if err := bucket.Put([]byte(key), values[key]); err != nil {
			return err
		}
	}
	return nil
}

func sorted[T any](values map[string]T) []string {
	keys := make([]string, 0, len(values))
	for key := range values {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

func remove(path string) error {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return err
	}
	return nil
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
