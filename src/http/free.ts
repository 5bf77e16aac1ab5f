/** Node 20 has no `transfer` yet. */
type Transferable = ArrayBufferLike & { transfer?(newByteLength: number): unknown };

/**
 * Gives the memory of a piece back at once, unless another piece lies in it. Nobody may use the piece any more. The
 * garbage collector would leave what was read from a connection until there are tens of megabytes of it.
 */
export function free({ buffer, byteLength }: Uint8Array): void {
  if (byteLength === buffer.byteLength) (buffer as Transferable).transfer?.(0);
}
