import { fold, foldSpaces } from '#kernel/folding.ts'

/** A name as it is compared: which known institution it says, and the words that remain („Chomutov“, „Na Příkopech“). */
export type OrganisationName = { readonly institution: string | null; readonly rest: readonly string[] }

/** Names under which offices write the same institution, folded; longer ones first. Sources: attendance lists and forms. */
const aliases: readonly (readonly [institution: string, names: readonly string[]])[] = [
  ['urad prace', ['urad prace ceske republiky', 'urad prace cr', 'urad prace', 'up cr', 'up']],
  ['mestska policie', ['mestska policie', 'mp']],
  ['obecni policie', ['obecni policie', 'op']],
  ['policie', ['policie ceske republiky', 'policie cr', 'statni policie', 'policie', 'pcr', 'p cr']],
  ['zs a ms', ['zakladni skola a materska skola', 'zakladni a materska skola', 'zs a ms']],
  ['zakladni skola', ['zakladni skola', 'zs']],
  ['materska skola', ['materska skola', 'ms']],
  ['stredni skola', ['stredni skola', 'ss']],
  ['mestsky urad', ['mestsky urad', 'meu']],
  ['obecni urad', ['obecni urad', 'ou']],
  ['magistrat', ['magistrat mesta', 'magistrat', 'mmesta']],
  ['krajsky urad', ['krajsky urad', 'ku', 'krajska samosprava']],
  [
    'asz',
    ['odbor agentura pro socialni zaclenovani', 'agentura pro socialni zaclenovani', 'mmr asz', 'asz mmr', 'asz'],
  ],
  ['ospod', ['organ socialne pravni ochrany deti', 'oddeleni socialne pravni ochrany deti', 'ospod']],
  [
    'probacni sluzba',
    [
      'probacni a mediacni sluzba ceske republiky',
      'probacni a mediacni sluzba cr',
      'probacni a mediacni sluzba',
      'pms cr',
      'pms',
    ],
  ],
  ['pedagogicka poradna', ['pedagogicko psychologicka poradna', 'ppp']],
  ['mas', ['mistni akcni skupina', 'mas']],
  ['clovek v tisni', ['clovek v tisni', 'cvt']],
]

/** Words that tell nothing apart. */
const fillers: ReadonlySet<string> = new Set(
  'v ve na a pro mesta mesto obce cr kontaktni pracoviste kop krajska pobocka utvar odd oddeleni obvodni'.split(' '),
)

/** Legal forms at the end of a name; they need their dots and háčky, so that „ZŠ“ stays a school. */
const legalForm =
  /[\s,]+(?:z\.\s?s\.?|z\.\s?ú\.?|o\.\s?s\.?|o\.\s?p\.\s?s\.?|s\.\s?r\.\s?o\.?|a\.\s?s\.?|p\.\s?o\.?|spolek|příspěvková organizace|obecně prospěšná společnost|zapsaný spolek|zapsaný ústav)$/iu

/** Reads the name of an organisation. „ÚP ČR, KoP Lhota“ is the institution *urad prace* with the rest „lhota“. */
export function organisationName(name: string): OrganisationName {
  const words = fold(foldSpaces(name).replace(legalForm, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [institution, names] of aliases) {
    const known = names.find((alias) => words === alias || words.startsWith(`${alias} `))
    if (known !== undefined) return { institution, rest: meaningful(words.slice(known.length)) }
  }
  return { institution: null, rest: meaningful(words) }
}

/** By which one organisation is recognised. Two names with the same key mean the same organisation of a unit. */
export function organisationKey(name: string): string {
  const { institution, rest } = organisationName(name)
  const words = [institution ?? '', ...rest].filter((word) => word !== '').join(' ')
  return words === '' ? fold(name) : words
}

/** Whether one name says the same known institution as the other, only with less detail: „Úřad práce“ and „ÚP ČR, KoP Lhota“. */
export function isSameInstitution(a: OrganisationName, b: OrganisationName): boolean {
  return (
    a.institution !== null && a.institution === b.institution && (isWithin(a.rest, b.rest) || isWithin(b.rest, a.rest))
  )
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word))
}

function meaningful(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '' && !fillers.has(word))
}
