const weights = [8, 7, 6, 5, 4, 3, 2] as const

/** Whether the text is eight digits, as an IČO must be. */
export function hasIcoFormat(text: string): boolean {
  return /^\d{8}$/.test(text)
}

/** Whether the eighth digit of an IČO agrees with the first seven: (11 − Σ digit × weight mod 11) mod 10, weights 8…2. */
export function hasIcoChecksum(text: string): boolean {
  if (!hasIcoFormat(text)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return (11 - (sum % 11)) % 10 === Number(text[7])
}
