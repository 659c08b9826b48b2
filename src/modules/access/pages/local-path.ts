import { paths } from '#web/paths.ts'

/** Where to go after signing in: an address within this application, nothing else; the overview when there is none. */
export function localPath(wanted: FormDataEntryValue | null): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return paths.overview
  const { pathname } = new URL(wanted, 'http://localhost')
  return pathname === paths.signIn || pathname === paths.signOut ? paths.overview : wanted
}
