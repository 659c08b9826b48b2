/** A hash short enough for a table; the whole one stands in the title and is read to those who do not see it. */
export function ShortHash({ sha256 }: { sha256: string }) {
  return (
    <code title={sha256}>
      <span aria-hidden="true">{sha256.slice(0, 12)}…</span>
      <span className="sr">{sha256}</span>
    </code>
  )
}
