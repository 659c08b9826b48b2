import type { PassagePart } from '#kernel/marked-passage.ts'

/** A passage of what was found, with the searched words marked. */
export function MarkedPassage({ parts }: { parts: readonly PassagePart[] }) {
  return parts.map(({ text, hit }, index) =>
    hit ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces never change places
      <mark key={index}>{text}</mark>
    ) : (
      text
    ),
  )
}
