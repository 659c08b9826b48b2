export type ContactKind = 'email' | 'phone' | 'birth-number'
export type Contact = { readonly start: number; readonly end: number; readonly kind: ContactKind }

/** Birth numbers before phones: both are nine or ten digits, only the first has a slash. */
const patterns: readonly (readonly [ContactKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['birth-number', /(?<![\d/])\d{6}\/\d{3,4}(?![\d/])/g],
  [
    'phone',
    /(?<![\d+])(?:(?:\+|00)42[01][\s\u00a0]?)?[2-9]\d{2}[\s\u00a0]?\d{3}[\s\u00a0]?\d{3}(?!\d|,\d|[\s\u00a0]?(?:Kč|korun|EUR|€|\d{3}))/g,
  ],
]

/** Ways to a person that stand in a text: e-mail addresses, telephone numbers, birth numbers. Sums of money are not. */
export function contactsIn(text: string): readonly Contact[] {
  const found: Contact[] = []
  for (const [kind, pattern] of patterns)
    for (const { index, 0: contact } of text.matchAll(pattern)) {
      const end = index + contact.length
      if (found.every((other) => end <= other.start || index >= other.end)) found.push({ start: index, end, kind })
    }
  return found.toSorted((a, b) => a.start - b.start)
}
