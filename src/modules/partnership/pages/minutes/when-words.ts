import { localDate } from '#kernel/local-date.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { formatIn } from '#web/format/format.ts'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', dateStyle: 'short' })
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', hour: 'numeric', minute: '2-digit' })

/** A moment in a sentence, as it is said in Prague: „v 14.05“, on another day „11. 10. 2024 v 14.05“. */
export function whenWords(at: Date, now: Date, language: Language): string {
  const { keeping } = messagesIn(language).minutes
  const spoken = clock.format(at).replace(/^0(?=\d)/, '')
  const time = language === 'cs' ? spoken.replace(':', '.') : spoken
  if (day.format(at) === day.format(now)) return keeping.at(time)
  return keeping.onDayAt(formatIn(language).date(localDate(day.format(at))), time)
}
