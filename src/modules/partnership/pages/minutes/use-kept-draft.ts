import { useContext, useEffect, useRef, useState } from 'react'
import { CsrfContext } from '#web/components/csrf-field.tsx'
import { useLanguage } from '#web/use-messages.ts'
import { DraftKeeper, type KeeperNews } from './draft-keeper.ts'
import type { KeepingState } from './keeping-state.ts'
import { readLocalCopy, writeLocalCopy } from './local-copy.ts'
import type { NamedEditor } from './others-warning.tsx'
import { whenWords } from './when-words.ts'

/** A text that could not be sent, and since when it has been in this computer. */
export type LeftText = { readonly text: string; readonly when: string }

export type KeptDraft = {
  readonly status: KeepingState
  readonly others: readonly NamedEditor[]
  /** A text that stayed in this computer and differs from what is on the page. */
  readonly local: LeftText | null
  readonly write: (text: string) => void
  readonly dropLocal: () => void
}

/** Keeps a person's draft while it is written. */
export function useKeptDraft({
  meetingId,
  accountId,
  baseVersion,
  text,
  others,
}: {
  meetingId: string
  accountId: string
  baseVersion: number
  text: string
  others: readonly NamedEditor[]
}): KeptDraft {
  const csrfToken = useContext(CsrfContext)
  const language = useLanguage()
  const [status, setStatus] = useState<KeepingState>({ kind: 'waiting' })
  const [seen, setSeen] = useState(others)
  const [local, setLocal] = useState<LeftText | null>(null)
  const keeper = useRef<DraftKeeper | null>(null)
  const first = useRef(text)

  useEffect(() => {
    const words = (at: string): string => whenWords(new Date(at), new Date(), language)
    const left = readLocalCopy(accountId, meetingId)
    if (left !== null && left.text.trim() !== first.current.trim()) setLocal({ text: left.text, when: words(left.at) })
    else writeLocalCopy(accountId, meetingId, null)
    const hear = ({ state, others: now }: KeeperNews): void => {
      setStatus(state)
      if (now !== null) setSeen(now.map(({ name, active, seenAt }) => ({ name, active, when: words(seenAt) })))
    }
    const started = new DraftKeeper({
      address: `/api/meetings/${meetingId}/minutes/draft`,
      csrfToken,
      baseVersion,
      hear,
      words,
      storeLocally: (copy) => writeLocalCopy(accountId, meetingId, copy),
    })
    keeper.current = started
    return () => started.stop()
  }, [meetingId, accountId, baseVersion, csrfToken, language])

  return {
    status,
    others: seen,
    local,
    write: (written) => keeper.current?.write(written),
    dropLocal: () => {
      writeLocalCopy(accountId, meetingId, null)
      setLocal(null)
    },
  }
}
