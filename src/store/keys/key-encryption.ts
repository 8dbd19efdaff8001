/**
 * Wraps keys under keys that never leave a service: a key management service, Vault, or a hardware module (PKCS#11). It is called
 * once for each assignment when a store is opened, and once more in each epoch. It never sees the keys of people.
 *
 * | | AWS KMS | Google Cloud KMS | Vault transit | PKCS#11 |
 * | --- | --- | --- | --- | --- |
 * | `create` | `CreateKey` | `CreateCryptoKey` | `POST transit/keys/:name` | `C_GenerateKey` |
 * | `wrap` | `Encrypt` | `Encrypt` | `POST transit/encrypt/:name` | `C_Encrypt`, `CKM_AES_GCM` |
 * | `unwrap` | `Decrypt` | `Decrypt` | `POST transit/decrypt/:name` | `C_Decrypt` |
 * | `destroy` | `ScheduleKeyDeletion` | `DestroyCryptoKeyVersion` | `DELETE transit/keys/:name` | `C_DestroyObject` |
 *
 * The context goes with the wrapped key as authenticated data: AWS calls it `EncryptionContext`, Google
 * `additionalAuthenticatedData`, Vault `associated_data`, PKCS#11 `pAAD`. An error that a method throws should hold nothing but codes.
 */
export interface KeyEncryption {
  /** Makes a new key that wraps others, and returns its name. */
  create(): Promise<string>;
  /** Wraps 32 bytes. */
  wrap(key: Uint8Array, context: WrappingContext): Promise<Uint8Array>;
  /** Unwraps what `wrap` returned for the same context. It throws if the key was destroyed. */
  unwrap(wrapped: Uint8Array, context: WrappingContext): Promise<Uint8Array>;
  /**
   * Destroys a key for good, with all copies that the service has of it. A key that is destroyed already, or is waiting for it, is no
   * error, because a call that was interrupted is repeated.
   *
   * @returns The moment at which the key will be gone, if the service waits; nothing if it is gone.
   */
  destroy(name: string): Promise<Date | undefined>;
}

/** Says which key wraps, and for what. */
export interface WrappingContext {
  /** The name of the key that wraps, as `create` returned it. */
  readonly name: string;
  /** The id of the assignment whose keys are wrapped; authenticate it with them. */
  readonly assignment: string;
}
