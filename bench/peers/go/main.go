// go-trafilatura over the pages listed on stdin (id, path, URL a line): JSON Lines out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"strings"

	"github.com/markusmobius/go-trafilatura"
)

func extract(path, address string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	u, _ := url.Parse(address)
	result, err := trafilatura.Extract(f, trafilatura.Options{OriginalURL: u})
	if err != nil {
		return "", err
	}
	return result.ContentText, nil
}

func main() {
	out := json.NewEncoder(os.Stdout)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		field := strings.Split(lines.Text(), "\t")
		text, err := extract(field[1], field[2])
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", field[1], err)
		}
		out.Encode(map[string]string{"id": field[0], "text": text})
	}
}
