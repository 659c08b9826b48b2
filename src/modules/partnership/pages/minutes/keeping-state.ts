/** Whether what was written is safe: nothing new, on its way, kept on the server, or only in this computer. */
export type KeepingState =
  | { readonly kind: 'waiting' | 'saving' }
  | { readonly kind: 'saved'; readonly when: string }
  | { readonly kind: 'failed'; readonly offline: boolean }
