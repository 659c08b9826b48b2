import { redirect } from 'react-router'

/** The administration begins with accounts. */
export function loader() {
  return redirect('/sprava/ucty')
}
