import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

export type Passages = {
  /** `Place.order` of the piece that is lit now. */
  readonly lit: number | null
  /** Whose place it is: „Doba platnosti“. */
  readonly what: string | null
  readonly light: (order: number, what: string) => void
}

const PassagesContext = createContext<Passages>({ lit: null, what: null, light: () => {} })

/** Around a document and its fields: a field that takes focus lights its passage. `lit` comes from the address at first. */
export function PassagesProvider({ lit: first, children }: { lit: number | null; children: ReactNode }) {
  const [now, setNow] = useState<Pick<Passages, 'lit' | 'what'>>({ lit: first, what: null })
  const passages = useMemo(
    () => ({
      ...now,
      light: (lit: number, what: string) =>
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

/** The id of a piece of a document, for links that light it without JavaScript. */
export function passageId(order: number): string {
  return `misto-${order}`
}
