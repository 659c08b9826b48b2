import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { withForgedSizes } from '../../src/documents/testing/forged-archive.ts'
import type { Chance } from './chance.ts'

/** A Word or OpenDocument file with one part changed inside and packed again, so that the damage reaches the reader. */
export function mutateArchive(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.below(12) === 0) return withForgedSizes(bytes, chance.oneOf([0, 1_000, 2 ** 31]))
  const entries = unzipSync(bytes)
  const names = Object.keys(entries).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  const name = names[chance.below(names.length)]
  const part = name === undefined ? undefined : entries[name]
  if (name === undefined || part === undefined) return bytes
  if (chance.below(12) === 0) delete entries[name]
  else entries[name] = strToU8(chance.oneOf(mutations)(strFromU8(part), chance))
  return zipSync(entries, { level: 1 })
}

type Mutation = (xml: string, chance: Chance) => string

const dropTag: Mutation = (xml, chance) => {
  const tag = someMatch(xml, /<[^>]+>/gu, chance)
  return tag === null ? xml : xml.slice(0, tag.index) + xml.slice(tag.index + tag.text.length)
}

const repeatElement: Mutation = (xml, chance) => {
  const element = someMatch(xml, /<([\w:]+)[^>]*>(?:(?!<\1[ >]).)*?<\/\1>/gsu, chance)
  if (element === null) return xml
  return xml.slice(0, element.index) + element.text.repeat(2 + chance.below(200)) + xml.slice(element.index)
}

const changeValue: Mutation = (xml, chance) => {
  const value = someMatch(xml, /"[^"<]*"/gu, chance)
  if (value === null) return xml
  const wrong = chance.oneOf(['', '-1', '0', '999999999', 'NaN', '../../etc/passwd', 'ž'.repeat(5_000)])
  return `${xml.slice(0, value.index)}"${wrong}"${xml.slice(value.index + value.text.length)}`
}

const changeText: Mutation = (xml, chance) => {
  const text = someMatch(xml, />[^<]+</gu, chance)
  if (text === null) return xml
  const wrong = chance.oneOf(['\u0000', '&x;', '&#0;', ']]>', '1x'.repeat(20_000), '(((((', '31. 2. 20', '\uffff'])
  return `${xml.slice(0, text.index)}>${wrong}<${xml.slice(text.index + text.text.length)}`
}

const swapTags: Mutation = (xml, chance) => {
  const [one, other] = [someMatch(xml, /<[^>]+>/gu, chance), someMatch(xml, /<[^>]+>/gu, chance)]
  if (one === null || other === null || one.index >= other.index) return xml
  const between = xml.slice(one.index + one.text.length, other.index)
  return xml.slice(0, one.index) + other.text + between + one.text + xml.slice(other.index + other.text.length)
}

const nestDeeply: Mutation = (xml, chance) => {
  const tag = someMatch(xml, /<(w:tbl|w:p|w:tc|text:section|text:list|table:table|text:p)\b[^>]*>/gu, chance)
  return tag === null ? xml : xml.slice(0, tag.index) + tag.text.repeat(1 + chance.below(5_000)) + xml.slice(tag.index)
}

const mutations: readonly [Mutation, ...Mutation[]] = [
  dropTag,
  repeatElement,
  changeValue,
  changeValue,
  changeText,
  swapTags,
  nestDeeply,
]

function someMatch(xml: string, pattern: RegExp, chance: Chance): { text: string; index: number } | null {
  const matches = [...xml.matchAll(pattern)]
  const match = matches[chance.below(matches.length)]
  return match === undefined ? null : { text: match[0], index: match.index }
}
