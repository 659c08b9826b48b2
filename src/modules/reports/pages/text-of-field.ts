/** What was written in a field; null when it is empty. */
export function textOfField(form: FormData, name: string): string | null {
  const value = form.get(name)
  return (typeof value === 'string' ? value.trim() : '') || null
}
