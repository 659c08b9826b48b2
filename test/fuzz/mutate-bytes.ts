import type { Chance } from './chance.ts'

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array

/** A file damaged as bytes: on a bad disk, by an interrupted transfer, or on purpose. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  return chance.oneOf(mutations)(bytes, chance)
}

const flipBits: Mutation = (bytes, chance) => {
  const damaged = bytes.slice()
  for (let left = 1 + chance.below(20); left > 0; left -= 1) {
    const at = chance.below(damaged.length)
    damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.below(8))
  }
  return damaged
}

const truncate: Mutation = (bytes, chance) => bytes.slice(0, chance.below(bytes.length))

const swapBlocks: Mutation = (bytes, chance) => {
  const length = 1 + chance.below(Math.min(2_000, bytes.length / 4))
  const [one = 0, other = 0] = [chance.below(bytes.length - length), chance.below(bytes.length - length)]
  const damaged = bytes.slice()
  damaged.set(bytes.subarray(other, other + length), one)
  damaged.set(bytes.subarray(one, one + length), other)
  return damaged
}

const repeatBlock: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length)
  const block = bytes.subarray(at, at + 1 + chance.below(4_000))
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), block, block, bytes.subarray(at)]))
}

const blankBlock: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length)
  return bytes.slice().fill(chance.oneOf([0, 0x20, 0xff]), at, at + 1 + chance.below(500))
}

/** Numbers written in digits: lengths, offsets and counts of a PDF. */
const changeNumber: Mutation = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1')
  const numbers = [...text.matchAll(/\d+/gu)]
  const number = numbers[chance.below(numbers.length)]
  if (number === undefined) return flipBits(bytes, chance)
  const wrong = chance.oneOf(['0', '-1', '1', '65536', '99999999999', '4294967295', '0.5'])
  const changed = text.slice(0, number.index) + wrong + text.slice(number.index + number[0].length)
  return new Uint8Array(Buffer.from(changed, 'latin1'))
}

const mutations: readonly [Mutation, ...Mutation[]] = [
  flipBits,
  flipBits,
  truncate,
  swapBlocks,
  repeatBlock,
  blankBlock,
  changeNumber,
]
