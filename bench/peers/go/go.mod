module peer

go 1.21

require github.com/markusmobius/go-trafilatura v1.12.2
