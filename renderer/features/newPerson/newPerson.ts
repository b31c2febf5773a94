import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { isPaperLanguage, type LanguageTag, type PaperLanguage } from '#shared/domain/language.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Relation } from '#shared/domain/relations.ts'
import { birthOf, emptyBirthDraft, type BirthDraft } from '../../ui/birthDraft.ts'

/** What is typed before a dossier exists. */
export interface NewPersonForm {
  readonly callName: string
  readonly otherNames: string
  readonly nameInOwnScript: string
  readonly birth: BirthDraft
  readonly speaks: readonly LanguageTag[]
  /** Null: nobody chose one yet, then it follows what the person speaks. */
  readonly paperLanguage: PaperLanguage | null
  readonly phone: string
  /** What the new person is for who he or she belongs with. */
  readonly relation: Relation
}

export const emptyPerson: NewPersonForm = {
  callName: '',
  otherNames: '',
  nameInOwnScript: '',
  birth: emptyBirthDraft,
  speaks: [],
  paperLanguage: null,
  phone: '',
  relation: 'other',
}

/** Each household's new person is a form of its own; the subject is the path to it. */
export function newPersonSubject(household: DossierId | undefined): string {
  return household === undefined ? 'newPerson' : `newPerson/${household}`
}

/** The form as it was kept; an empty one when nothing was. */
export function formOf(kept: string): NewPersonForm {
  return kept === '' ? emptyPerson : { ...emptyPerson, ...(JSON.parse(kept) as Partial<NewPersonForm>) }
}

/** True when nobody typed or chose anything in it. */
export function isEmpty(form: NewPersonForm): boolean {
  return JSON.stringify(form) === JSON.stringify(emptyPerson)
}

/** The names to look for among the people, or null while there is too little to go on. */
export function namesToLookFor(form: NewPersonForm): string | null {
  const names = [form.callName, form.otherNames, form.nameInOwnScript].map((name) => name.trim())
  const typed = names.filter((name) => name !== '').join(' ')
  return typed.length >= 2 ? typed : null
}

/** The first language of the person that there is paper in; Dutch alone until something is known. */
export function paperLanguageOf(form: NewPersonForm): PaperLanguage {
  return form.paperLanguage ?? form.speaks.find(isPaperLanguage) ?? 'nl'
}

export function personOf(form: NewPersonForm, worker: string, today: CalendarDate): Person {
  return {
    callName: form.callName.trim(),
    otherNames: form.otherNames.trim(),
    nameInOwnScript: form.nameInOwnScript.trim(),
    birth: birthOf(form.birth),
    speaks: form.speaks,
    reads: [],
    dutch: 'unknown',
    interpreter: 'unknown',
    interpreterWish: '',
    paperLanguage: paperLanguageOf(form),
    phone: form.phone.trim(),
    goodToKnow: '',
    supportedBy: worker,
    startedOn: today,
  }
}
