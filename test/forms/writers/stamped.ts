import sharp from 'sharp'

/** A page in colour: cream paper, a round blue stamp and a signature in ink across its last lines. */
export async function stamped(page: Uint8Array): Promise<Uint8Array> {
  const { width, height } = await sharp(page).metadata()
  const ink = `<svg width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg" fill="none">
    <g transform="translate(${width * 0.62} ${height * 0.83}) rotate(-12)" stroke="#2a3fb0" stroke-width="5" opacity="0.75">
      <circle r="140"/><circle r="95" stroke-width="3"/><path d="M -40 -40 H 40 V 20 Q 0 70 -40 20 Z"/>
    </g>
    <path d="M ${width * 0.18} ${height * 0.885} c 60 -120 90 40 120 -30 s 40 -80 60 10 s 80 -90 110 -10 s 90 -60 160 20 s -300 40 -420 20"
      stroke="#10207a" stroke-width="6" opacity="0.9"/>
  </svg>`
  const signed = sharp(page)
    .flatten({ background: '#fdfbf2' })
    .toColourspace('srgb')
    .composite([{ input: Buffer.from(ink) }])
  // A turn comes before a composition in sharp, whatever is called first.
  const turned = sharp(await signed.png().toBuffer()).rotate(0.9, { background: '#fff' })
  return new Uint8Array(await turned.blur(0.6).jpeg({ quality: 70 }).toBuffer())
}
