module conformance

go 1.26.2

require github.com/regclient/regclient v0.11.7
