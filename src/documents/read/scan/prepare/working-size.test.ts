import { expect, test } from 'vitest'
import { workingSize } from './working-size.ts'

test.each([
  ['an A4 at 150 dots is enlarged', { width: 1_240, height: 1_754, density: 150 }, 200 / 150, 200],
  ['an A4 at 200 dots stays', { width: 1_654, height: 2_339, density: 200 }, 1, 200],
  ['an A4 at 300 dots stays', { width: 2_480, height: 3_508, density: 300 }, 1, 300],
  ['an A4 at 600 dots is shrunk', { width: 4_960, height: 7_016, density: 600 }, 0.5, 300],
  ['an A3 at 200 dots is not taken for a large A4', { width: 3_307, height: 2_339, density: 200 }, 1, 200],
  ['a photograph whose density is nonsense is an A4', { width: 3_000, height: 4_000, density: 72 }, 300 / 342, 300],
  ['a small cutting is enlarged twice at most', { width: 300, height: 200, density: undefined }, 2, 51],
])('%s', (_, size, scale, dots) => {
  const found = workingSize(size)

  expect(found.scale).toBeCloseTo(scale, 2)
  expect(found.perMillimetre * 25.4).toBeCloseTo(dots, -0.5)
})
