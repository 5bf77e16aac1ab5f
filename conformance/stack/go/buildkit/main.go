// Command buildkit tells which images BuildKit reads for Dockerfiles: one JSON request a line in, one answer out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/moby/buildkit/solver/pb"
	digest "github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

type request struct {
	// In base64: it need not be UTF-8.
	Dockerfile []byte            `json:"dockerfile"`
	Target     string            `json:"target"`
	BuildArgs  map[string]string `json:"buildArgs"`
	// Built for, and built on.
	Platform      string `json:"platform"`
	BuildPlatform string `json:"buildPlatform"`
}

type image struct {
	Name     string `json:"name"`
	Platform string `json:"platform"`
}

type answer struct {
	// Without those that cannot be known before the build, such as what a base image's ONBUILD names.
	Images []image `json:"images"`
	Error  string  `json:"error,omitempty"`
}

// Every image is there and sets nothing. It has a layer: BuildKit takes one without for scratch, and does not read it.
type anyImage struct{}

func (anyImage) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	config := []byte(`{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["` + digest.FromString("").String() + `"]}}`)
	return ref, "", config, nil
}

func imagesOf(asked request) (images []image, err error) {
	defer func() {
		if crash := recover(); crash != nil {
			err = fmt.Errorf("crash: %v", crash)
		}
	}()
	platform, err := platforms.Parse(asked.Platform)
	if err != nil {
		return nil, err
	}
	buildPlatform, err := platforms.Parse(asked.BuildPlatform)
	if err != nil {
		return nil, err
	}
	// The frontend runs where the build runs (frontend/dockerfile/builder, "Build").
	if syntax, given := asked.BuildArgs["BUILDKIT_SYNTAX"]; given {
		images = append(images, image{strings.SplitN(strings.TrimSpace(syntax), " ", 2)[0], asked.BuildPlatform})
	} else if syntax, _, _, found := parser.DetectSyntax(asked.Dockerfile); found {
		images = append(images, image{syntax, asked.BuildPlatform})
	}
	state, _, _, _, err := dockerfile2llb.Dockerfile2LLB(context.Background(), asked.Dockerfile, dockerfile2llb.ConvertOpt{
		Config: dockerui.Config{
			BuildArgs:      asked.BuildArgs,
			Target:         asked.Target,
			BuildPlatforms: []ocispecs.Platform{buildPlatform},
		},
		TargetPlatform: &platform,
		MetaResolver:   anyImage{},
	})
	if err != nil {
		return nil, err
	}
	definition, err := state.Marshal(context.Background(), llb.Platform(platform))
	if err != nil {
		return nil, err
	}
	found := map[image]bool{}
	for _, bytes := range definition.Def {
		var op pb.Op
		if err := op.UnmarshalVT(bytes); err != nil {
			return nil, err
		}
		if name, isImage := strings.CutPrefix(op.GetSource().GetIdentifier(), "docker-image://"); isImage {
			found[image{name, platforms.Format(op.GetPlatform().Spec())}] = true
		}
	}
	return slices.AppendSeq(images, maps.Keys(found)), nil
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16<<20)
	out := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var asked request
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		images, err := imagesOf(asked)
		told := answer{Images: images}
		if err != nil {
			told = answer{Images: []image{}, Error: err.Error()}
		}
		if err := out.Encode(told); err != nil {
			panic(err)
		}
	}
}
