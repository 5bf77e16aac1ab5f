// An in-memory Trillian: log server, admin server and sequencer in one process. Prints its address and the
// identifier of a tree for the CT log; Rekor makes its own.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/google/trillian"
	"github.com/google/trillian/client"
	"github.com/google/trillian/extension"
	"github.com/google/trillian/quota"
	"github.com/google/trillian/storage/memory"
	"github.com/google/trillian/testonly/integration"
	"google.golang.org/protobuf/types/known/durationpb"
)

func main() {
	ctx := context.Background()
	trees := memory.NewTreeStorage()
	integration.SequencerInterval = 100 * time.Millisecond
	env, err := integration.NewLogEnvWithRegistry(ctx, 2, extension.Registry{
		AdminStorage: memory.NewAdminStorage(trees),
		LogStorage:   memory.NewLogStorage(trees, nil),
		QuotaManager: quota.Noop(),
	})
	if err != nil {
		log.Fatal(err)
	}
	tree, err := client.CreateAndInitTree(ctx, &trillian.CreateTreeRequest{Tree: &trillian.Tree{
		TreeState:       trillian.TreeState_ACTIVE,
		TreeType:        trillian.TreeType_LOG,
		MaxRootDuration: durationpb.New(0),
	}}, env.Admin, env.Log)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("{\"address\":%q,\"tree\":\"%d\"}\n", env.Address, tree.TreeId)
	select {}
}
