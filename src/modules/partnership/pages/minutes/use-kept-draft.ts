import { useContext, useEffect, useRef, useState } from 'react'
import { CsrfContext } from '#web/components/csrf-field.tsx'
import { useLanguage } from '#web/use-messages.ts'
import { DraftKeeper, type KeeperNews } from './draft-keeper.ts'
import type { KeepingState } from './keeping-state.ts'
import { type LocalCopy, readLocalCopy, writeLocalCopy } from './local-copy.ts'
import type { NamedEditor } from './others-warning.tsx'
import { whenWords } from './when-words.ts'

export type KeptDraft = {
  readonly status: KeepingState
  readonly others: readonly NamedEditor[]
  /** A text that stayed in this computer and differs from what is on the page. */
  readonly local: LocalCopy | null
  readonly write: (text: string) => void
  readonly dropLocal: () => void
}

/** Keeps a person's draft while it is written. `ended` changes when the form was sent and came back: then it goes on. */
export function useKeptDraft({
  meetingId,
  accountId,
  baseVersion,
  text,
  others,
  ended,
}: {
  meetingId: string
  accountId: string
  baseVersion: number
  text: string
  others: readonly NamedEditor[]
  ended: unknown
}): KeptDraft {
  const csrfToken = useContext(CsrfContext)
  const language = useLanguage()
  const [status, setStatus] = useState<KeepingState>({ kind: 'waiting' })
  const [seen, setSeen] = useState(others)
  const [local, setLocal] = useState<LocalCopy | null>(null)
  const keeper = useRef<DraftKeeper | null>(null)
  const first = useRef(text)

  useEffect(() => {
    const left = readLocalCopy(accountId, meetingId)
    if (left !== null && left.text.trim() !== first.current.trim()) setLocal(left)
    else writeLocalCopy(accountId, meetingId, null)
    const hear = ({ state, others: now }: KeeperNews): void => {
      setStatus(state)
      if (now !== null)
        setSeen(now.map((one) => ({ ...one, when: whenWords(new Date(one.seenAt), new Date(), language) })))
    }
    const started = new DraftKeeper({
      address: `/api/meetings/${meetingId}/minutes/draft`,
      csrfToken,
      baseVersion,
      hear,
      storeLocally: (copy) => writeLocalCopy(accountId, meetingId, copy),
    })
    keeper.current = started
    return () => started.stop()
  }, [meetingId, accountId, baseVersion, csrfToken, language, ended])

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
