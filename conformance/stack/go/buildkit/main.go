// Command buildkit tells which images BuildKit reads for Dockerfiles: one JSON request a line in, one answer out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"

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
}

type answer struct {
	// Without those that cannot be known before the build, such as what a base image's ONBUILD names.
	Images []string `json:"images"`
	Error  string   `json:"error,omitempty"`
}

// Every image is there and sets nothing. It has a layer: BuildKit takes one without for scratch, and does not read it.
type anyImage struct{}

func (anyImage) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	config := []byte(`{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["` + digest.FromString("").String() + `"]}}`)
	return ref, "", config, nil
}

func imagesOf(asked request) (images []string, err error) {
	defer func() {
		if crash := recover(); crash != nil {
			err = fmt.Errorf("crash: %v", crash)
		}
	}()
	if syntax, _, _, found := parser.DetectSyntax(asked.Dockerfile); found {
		images = append(images, syntax)
	}
	platform := ocispecs.Platform{OS: "linux", Architecture: "amd64"}
	state, _, _, _, err := dockerfile2llb.Dockerfile2LLB(context.Background(), asked.Dockerfile, dockerfile2llb.ConvertOpt{
		Config: dockerui.Config{
			BuildArgs:      asked.BuildArgs,
			Target:         asked.Target,
			BuildPlatforms: []ocispecs.Platform{platform},
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
	found := map[string]bool{}
	for _, bytes := range definition.Def {
		var op pb.Op
		if err := op.UnmarshalVT(bytes); err != nil {
			return nil, err
		}
		if image, isImage := strings.CutPrefix(op.GetSource().GetIdentifier(), "docker-image://"); isImage {
			found[image] = true
		}
	}
	for image := range found {
		images = append(images, image)
	}
	sort.Strings(images)
	return images, nil
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
			told = answer{Images: []string{}, Error: err.Error()}
		}
		if err := out.Encode(told); err != nil {
			panic(err)
		}
	}
}
