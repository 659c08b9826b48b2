import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Box } from '#documents/model.ts'

/** Where something stands in a document: its piece, and its place on the page when the file has pages. */
export type PassagePlace = { readonly order: number; readonly page: number | null; readonly box: Box | null }

export type Passages = {
  /** What is lit now. */
  readonly lit: PassagePlace | null
  /** Whose place it is: „Doba platnosti“. */
  readonly what: string | null
  readonly light: (place: PassagePlace, what: string) => void
}

const PassagesContext = createContext<Passages>({ lit: null, what: null, light: () => {} })

/** Around a document and its fields: a field that takes focus lights its passage. */
export function PassagesProvider({ children }: { children: ReactNode }) {
  const [now, setNow] = useState<Pick<Passages, 'lit' | 'what'>>({ lit: null, what: null })
  const passages = useMemo(
    () => ({
      ...now,
      light: (lit: PassagePlace, what: string) =>
        setNow((before) => (before.lit === lit && before.what === what ? before : { lit, what })),
    }),
    [now],
  )
  return <PassagesContext value={passages}>{children}</PassagesContext>
}

export function usePassages(): Passages {
  return useContext(PassagesContext)
}

/** Whether the hand moved the pointer; content that scrolls under a still one must not take the light from the focus. */
export function isMoved({ movementX, movementY }: { movementX: number; movementY: number }): boolean {
  return movementX !== 0 || movementY !== 0
}
