/**
 * What is used of the platform's own types, so that an application's compiler needs neither the library "DOM" nor
 * `@types/node` for ours: their `ReadableStream` and `AbortSignal` fit.
 */

/** A web stream, of which the reader is used. */
export interface WebStream<Chunk> {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Chunk | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** A signal to end something early, such as that of an `AbortController`. */
export interface EndSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
