import { z } from 'zod'
import { RandomIdField } from '#shared/domain/fields.ts'
import { GlassBroken } from '#shared/domain/glass.ts'
import { HouseholdRevision } from '#shared/domain/household.ts'
import { Birth, Person, PersonChange } from '#shared/domain/person.ts'
import { HouseholdView } from './householdViews.ts'
import { command, done, nothing, query, work } from './operation.ts'
import { TextsFound } from './textsFound.ts'
import { DossierView, ListedPerson, PeopleList, PersonLine, RecentPerson, Saved, TodayView } from './views.ts'

/** Who the people are, who looks after whom, and who belong together: part of `contract.ts`. */
export const peopleOperations = {
  // Lists and search
  /** Of the own people; a coordinator may ask for the whole office. */
  today: query(z.object({ wholeOffice: z.boolean().optional() }).readonly(), TodayView),
  listPeople: query(
    z
      .object({
        search: z.string().max(300),
        limit: z.number().int().min(1).max(500),
        /** Without one: 'all'. Whoever is looked for by name is found in any list. */
        list: PeopleList.optional(),
      })
      .readonly(),
    z.object({ people: z.array(ListedPerson).readonly(), total: z.number().int() }).readonly(),
  ),
  /** The dossiers that who is in opened last, at most five, without `besides`. */
  listRecent: query(
    z.object({ besides: RandomIdField.nullable() }).readonly(),
    z.array(RecentPerson).readonly(),
  ),
  /** People who may be the same as the one being added: search before create. */
  similarPeople: query(
    z.object({ names: z.string().max(1_000), birth: Birth }).readonly(),
    z.array(PersonLine).readonly(),
  ),
  searchTexts: query(z.object({ search: z.string().max(300) }).readonly(), TextsFound),
  /** Reads what the search has not read yet: after a first start, or when another program changed much. */
  readAllTexts: work(nothing, done),

  // One of them
  addPerson: command(z.object({ person: Person }).readonly(), z.object({ id: RandomIdField }).readonly()),
  readDossier: query(z.object({ id: RandomIdField }).readonly(), DossierView),
  editPerson: command(z.object({ id: RandomIdField, edit: PersonChange }).readonly(), Saved),
  /** For a dossier that can't be read: when the state before it was saved; null when there is none. */
  earlierState: query(
    z.object({ id: RandomIdField }).readonly(),
    z.object({ savedAt: z.number().nullable() }).readonly(),
  ),
  /** Makes that earlier state the dossier again; the damaged file stays aside. Changes nothing when the newest can be read. */
  restoreEarlier: command(z.object({ id: RandomIdField }).readonly(), Saved),

  // Whose person it is
  setSupporters: command(
    z.object({ id: RandomIdField, supporters: z.array(RandomIdField).max(200).readonly() }).readonly(),
    Saved,
  ),
  /** Rounds the support off today, or goes on with it. */
  finishSupport: command(z.object({ id: RandomIdField, isFinished: z.boolean() }).readonly(), Saved),
  /** Opens a colleague's dossier for half an hour; the reason stays in that dossier. */
  breakGlass: command(
    GlassBroken.unwrap().pick({ reason: true, inOwnWords: true }).extend({ id: RandomIdField }).readonly(),
    z.object({ until: z.number() }).readonly(),
  ),
  /** Puts a slip of the desk or a volunteer away, or back. */
  putNoteAway: command(
    z.object({ id: RandomIdField, note: RandomIdField, putAway: z.boolean() }).readonly(),
    Saved,
  ),

  // Households
  readHousehold: query(z.object({ id: RandomIdField }).readonly(), HouseholdView),
  /** Made from one dossier; one change for everybody it is about, with one way back. */
  reviseHousehold: command(z.object({ id: RandomIdField, revision: HouseholdRevision }).readonly(), Saved),
  /** Gives everybody of the household these supporters, as far as who asks may; says for how many that was a change. */
  supportHousehold: command(
    z.object({ id: RandomIdField, supporters: z.array(RandomIdField).max(200).readonly() }).readonly(),
    Saved.unwrap().extend({ people: z.number().int() }).readonly(),
  ),
} as const
