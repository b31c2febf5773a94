/** zod's partial types allow an explicit undefined; an absent field must leave the old value alone. */
export function givenFields<T extends object>(edit: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}
