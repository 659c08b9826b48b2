/** Files by the SHA-256 of their content: the same file is kept once, and a stored file never changes. */
export type FileStore = {
  /** Stores the bytes durably and returns their SHA-256 in lower-case hexadecimal. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes of a stored file. Throws when it is not there or its content no longer agrees with its name. */
  get(sha256: string): Promise<Uint8Array>
}
