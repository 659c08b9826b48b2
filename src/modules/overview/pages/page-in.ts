/** The page of a list that an address asks for, from 1; anything else is the first. */
export function pageIn(parameters: URLSearchParams): number {
  const page = Number(parameters.get('strana') ?? '1')
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
