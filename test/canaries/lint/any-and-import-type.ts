export function first(list: any): string {
  return String(list)
}

export type Hidden = import('./any-and-import-type.ts').Shown

export type Shown = string
