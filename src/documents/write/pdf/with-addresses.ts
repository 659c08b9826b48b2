import type { Span } from '../../model.ts'
import { safeLink } from '../safe-link.ts'

/** Nobody types a longer one from paper. */
const longest = 80

/** The text with the address after each link whose words do not say it: on paper nobody sees where a link leads. */
export function withAddresses(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span, index) => {
    const address = bareAddress(span.link)
    const goesOn = spans[index + 1]?.link === span.link
    if (address === null || goesOn || span.change === 'deleted' || says(spans, index, address)) return [span]
    return [span, { text: ` (${address})` }]
  })
}

/** As people write an address: without its scheme and the stroke at its end; null when nothing short is left. */
function bareAddress(link: string | undefined): string | null {
  const address = safeLink(link)
  if (link === undefined || address === null) return null
  const bare = link.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '')
  const short = address.startsWith('mailto:') ? bare.replace(/\?.*$/, '') : bare
  return short.length > longest ? null : short
}

function says(spans: readonly Span[], index: number, address: string): boolean {
  const { link } = spans[index] ?? {}
  const words = spans.filter((span) => span.link === link).map(({ text }) => text)
  return words.join('').includes(address)
}
