import type { DocumentKind } from '../../draft.ts'

/** How papers of the cooperation begin, without diacritics; the more special title comes first. */
export const titlesOfKinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:\S+ ){0,3}zprava o (?:pln|napln)eni/, 'fulfilment-report'],
  [/^(?:vyhodnoceni|plneni) (?:popisu|planu|opatreni)/, 'fulfilment-report'],
  [/^shrnuti (?:cinnosti|spoluprace|vzajemne)/, 'cooperation-summary'],
  [/^memorandum\b/, 'memorandum'],
  [/^(?:zapis|zaznam)\b/, 'minutes'],
  [/^prezencni listina/, 'attendance-list'],
  [/^pozvanka/, 'invitation'],
  [/^(?:certifikat|osvedceni|potvrzeni o ucasti)/, 'certificate'],
  [/^(?:\S+ )?vyzkumna zprava|^tematicky vyzkum\b|^zprava z vyzkumu/, 'research-report'],
  [/^(?:\S+ ){0,5}plan socialniho zaclenovani|^tematicky akcni plan/, 'plan'],
  [/^prezentace\b|\bzasedani .*platformy/, 'presentation'],
]
