/** The mark: a list of promises, two done, one still being counted. */
export function Logo() {
  return (
    <svg className="logo-mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="26" height="26" rx="5" className="logo-ground" />
      <path d="M7 8h6M7 14h6M7 20h6" className="logo-words" />
      <path d="M17.5 8h4M17.5 14h4" className="logo-done" />
      <path d="M17.5 20h4" className="logo-open" strokeDasharray=".1 4" />
    </svg>
  )
}
