import type { AgreementFormContent } from './agreement-form-content.ts'

type Project = NonNullable<AgreementFormContent['agencyProject']>

/** The clause on the agency's project and on the hours of education, as far as both are known; empty when neither is. */
export function projectSentences(project: Project): string {
  return [outputsOfProject(project), hoursOfEducation(project)].filter((sentence) => sentence !== '').join(' ')
}

function outputsOfProject({ name, number }: Project): string {
  if (number !== null) {
    const project = name === null ? 'projektu' : `projektu ${name},`
    return `Po dobu platnosti popisu spolupráce územní celek přispívá k povinným výstupům ${project} reg. č. ${number}.`
  }
  return name === null ? '' : `Agentura pro sociální začleňování je realizátorem projektu ${name}.`
}

function hoursOfEducation({ hours, maxDistanceHours }: Project): string {
  if (hours === null) return ''
  const distance = maxDistanceHours === null ? '' : ` (z toho max. ${maxDistanceHours} hodin distanční formou)`
  return `Uvolní své pracovníky k účasti na vzdělávacích aktivitách v celkovém rozsahu ${hours} hodin${distance}.`
}
