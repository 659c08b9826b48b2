const czech = new Intl.PluralRules('cs')
const english = new Intl.PluralRules('en')

/** 1 závazek, 2 závazky, 5 závazků, 1,5 závazku: the number with the Czech form that belongs to it. */
export function czechCount(count: number, one: string, few: string, other: string, many: string = few): string {
  const forms = { one, few, other, many, zero: other, two: few } as const
  return `${count.toLocaleString('cs-CZ')}\u00a0${forms[czech.select(count)]}`
}

/** 1 duty, 2 duties. */
export function englishCount(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en-GB')}\u00a0${english.select(count) === 'one' ? one : other}`
}

/** „z“ or „ze“ before a number: 2 ze 4, 1 z 2. */
export function czechOf(count: number): string {
  const spoken = String(count)
  const vocalised = /^(?:3|4|6|7)/.test(spoken) ? !/^(?:3|4|6|7)\d/.test(spoken) || /^\d{2}$/.test(spoken) : /^1\d{2}$/.test(spoken)
  return vocalised ? 'ze' : 'z'
}
