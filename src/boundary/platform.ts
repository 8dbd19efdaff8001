/**
 * The parts that we use of the platform's own types. The platform's `ReadableStream` and `AbortSignal` fit them. An
 * application's compiler therefore needs neither the library "DOM" nor `@types/node` for ours.
 */

/** A web stream. Only its reader is used. */
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
