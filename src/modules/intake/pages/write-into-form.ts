import type { FormValues } from './review-form.ts'

/** Puts texts into the controls of a form; a text for a control that is not there is left out. */
export function writeIntoForm(form: HTMLFormElement, values: FormValues): void {
  for (const [name, text] of values) {
    const control = form.elements.namedItem(name)
    if (control instanceof RadioNodeList) control.value = text
    else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = text !== ''
    else if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === text
    else if (control instanceof HTMLInputElement) control.value = text
  }
}
