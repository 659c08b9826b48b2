/** A text that could not be sent, kept in the browser of one computer. */
export type LocalCopy = { readonly text: string; readonly at: string }

const keyOf = (accountId: string, meetingId: string) => `spoluplan.minutes.${accountId}.${meetingId}`

/** The copy of this person and meeting; null when there is none, or when the browser keeps nothing. */
export function readLocalCopy(accountId: string, meetingId: string): LocalCopy | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(accountId, meetingId)) ?? 'null')
    return isCopy(stored) ? stored : null
  } catch {
    return null
  }
}

/** Keeps a copy, or forgets it when it is null. */
export function writeLocalCopy(accountId: string, meetingId: string, copy: LocalCopy | null): void {
  try {
    if (copy === null) localStorage.removeItem(keyOf(accountId, meetingId))
    else localStorage.setItem(keyOf(accountId, meetingId), JSON.stringify(copy))
  } catch {
    // A browser without room or with storing forbidden: the text still stands on the page.
  }
}

function isCopy(value: unknown): value is LocalCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'at' in value &&
    typeof value.at === 'string'
  )
}
