import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPicture } from './qr-picture.ts'

test('a reader of QR codes reads the address from the picture', () => {
  const address = 'https://spoluplan.mesto.example/prezence/AZNxk2Vb7o6xq1c9Q3mT0nGf4uYh8sLwEjRk5PdZaB0'
  const { size, path } = qrPicture(address)
  const pixel = 4
  const width = size * pixel
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < pixel; row += 1)
      for (let column = 0; column < pixel; column += 1) {
        const at = ((Number(y) * pixel + row) * width + Number(x) * pixel + column) * 4
        pixels.fill(0, at, at + 3)
      }
  }
  expect(jsQR(pixels, width, width)?.data).toBe(address)
})
