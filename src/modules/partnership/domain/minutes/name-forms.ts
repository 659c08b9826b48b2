/**
 * The forms that a Czech name takes in a sentence, as the source of a regular expression: Novák, Nováka, Novákovi, Novákův…
 * Made by the ending of the name, after the patterns of school grammar (pán, muž, předseda, soudce, žena, adjectives); it says
 * rather too much than too little, because a form left out would name a person.
 */
export function nameForms(name: string): string {
  const word = name.toLowerCase()
  const stem = escaped(word.slice(0, -1))
  if (word.endsWith('ová')) return `${stem}(?:á|é|ou|ých|ým|ými)`
  if (/[ýá]$/.test(word)) return `${stem}(?:ý|á|é|ého|ému|ém|ým|ou|í|ých|ými)`
  if (word.endsWith('í')) return `${stem}(?:í|ího|ímu|ím|ích|ími)`
  if (word.endsWith('ie')) return `${stem}(?:e|i|í|ii|ím|ích)`
  if (word.endsWith('a')) return `(?:${stem}${ofMasculineOrFeminine}|${softened(word.slice(0, -1))})`
  if (/[oeě]$/.test(word))
    return `${stem}(?:o|e|ě|a|u|i|y|ovi|em|ou|ové|ů|ům|ete|ěte|eti|ěti|etem|ětem|ův|ova|ovo|ovu|ově|ovou)`
  if (/[iyůú]$/.test(word)) return `${escaped(word)}(?:ho|mu|m)?`
  const bases = [...new Set([word, withoutMovableVowel(word)])].map(escaped)
  return `(?:(?:${bases.join('|')})${ofMasculine}|${softened(word)})`
}

const possessive = 'ův|ova|ovo|ovi|ovy|ovu|ově|ovou|ových|ovým|ovými'
const ofMasculine = `(?:a|e|ě|i|u|y|é|em|ové|ů|ům|ech|ích|ách|${possessive})?`
const ofMasculineOrFeminine = `(?:a|y|i|e|ě|u|o|ou|í|ů|ům|ám|ách|ami|ové|in|ina|iny|ině|inu|inou|${possessive})`

/** Hájek: Hájk-, Němec: Němc-, Havel: Havl-, Vaněk: Vaňk-. */
function withoutMovableVowel(word: string): string {
  return word
    .replace(/([ndt])ěk$/, (_, letter: string) => `${{ n: 'ň', d: 'ď', t: 'ť' }[letter] ?? letter}k`)
    .replace(/([^aeiouyáéěíóúůý])e([kclrnň])$/, '$1$2')
}

/** Forms whose last consonant changes: Petře, Blance, Olze, Novácích, Novácí. */
function softened(stem: string): string {
  const changes: Readonly<Record<string, string>> = { r: 'ř', k: 'c', g: 'z', h: 'z' }
  const last = stem.at(-1) ?? ''
  const base = stem.endsWith('ch') ? `${stem.slice(0, -2)}š` : `${stem.slice(0, -1)}${changes[last] ?? last}`
  return `${escaped(base)}(?:e|i|í|ích)`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
