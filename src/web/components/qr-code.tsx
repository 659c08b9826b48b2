import type { QrPicture } from '#documents/qr-picture.ts'

/** The code in black on white, whatever surrounds it; a phone reads nothing else. */
export function QrCode({ picture: { size, path }, label }: { picture: QrPicture; label: string }) {
  return (
    <figure>
      <svg
        className="qr"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        aria-hidden="true"
        focusable="false"
      >
        <rect width={size} height={size} className="qr-paper" />
        <path d={path} className="qr-ink" />
      </svg>
      <figcaption className="sr">{label}</figcaption>
    </figure>
  )
}
