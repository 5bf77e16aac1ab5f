module conformance

go 1.26.8

require github.com/ratify-project/ratify v1.4.6
