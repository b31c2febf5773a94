/** What is typed for a new office. */
export interface NewOfficeForm {
  readonly name: string
  readonly worker: string
  readonly passphrase: string
  readonly again: string
}

export const emptyOffice: NewOfficeForm = { name: '', worker: '', passphrase: '', again: '' }

/** The length we ask for; the vault has the last word (`passphraseTooShort`). */
export const advisedCharacters = 12

export type NewOfficeProblem =
  | { readonly field: 'name'; readonly key: 'start.error.officeNameEmpty' }
  | { readonly field: 'worker'; readonly key: 'start.error.workerEmpty' }
  | { readonly field: 'passphrase'; readonly key: 'unlock.error.empty' }
  | { readonly field: 'again'; readonly key: 'start.error.passphraseDiffers' }

/** What still stands in the way of making this office, in the order of the form. */
export function problemsOf(form: NewOfficeForm): readonly NewOfficeProblem[] {
  const problems: NewOfficeProblem[] = []
  if (form.name.trim() === '') problems.push({ field: 'name', key: 'start.error.officeNameEmpty' })
  if (form.worker.trim() === '') problems.push({ field: 'worker', key: 'start.error.workerEmpty' })
  if (form.passphrase === '') problems.push({ field: 'passphrase', key: 'unlock.error.empty' })
  else if (form.passphrase !== form.again) {
    problems.push({ field: 'again', key: 'start.error.passphraseDiffers' })
  }
  return problems
}
