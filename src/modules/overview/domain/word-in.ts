/** The word of a catalogue for a name that comes from the database; null when the catalogue does not know it. */
export function wordIn(catalogue: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(catalogue, name) ? (catalogue[name] ?? null) : null
}
