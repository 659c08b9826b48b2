/** What the address of a list says: `?rok=2024&strana=2`. Anything senseless is as if it were not there. */
export function pageAndYear(url: string): { readonly year: number | undefined; readonly page: number } {
  const parameters = new URL(url).searchParams
  const year = Number(parameters.get('rok'))
  const page = Number(parameters.get('strana'))
  return {
    year: Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined,
    page: Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1,
  }
}
