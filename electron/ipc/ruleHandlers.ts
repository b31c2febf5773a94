import { RuleEntry, type RuleHistory } from '#shared/domain/officeRules.ts'
import { fail, ok } from '#shared/result.ts'
import type { OpenVault } from '../vault/openVault.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

/** What the office wrote over our rules. Everybody reads it, a coordinator adds to it. */
export function ruleHandlers(
  keeper: OfficeKeeper,
  now: () => number,
): Pick<OfficeHandlers, 'readRules' | 'changeRule'> {
  return {
    readRules: () => {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      const { vault } = office.value
      const names = new Map(vault.users.list().map(({ id, name }) => [id, name]))
      const entries = ruleHistoryOf(vault).map((entry) => ({ ...entry, byName: names.get(entry.by) ?? null }))
      return Promise.resolve(ok({ entries, mayChange: vault.user.role === 'coordinator' }))
    },
    async changeRule({ key, id, what }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const { vault } = office.value
      const before = stored(vault)
      if (before.some((entry) => RuleEntry.safeParse(entry).data?.id === id))
        return fail({ kind: 'invalidInput' })
      const at = now()
      const entry: RuleEntry = { key, id, what, at, by: vault.user.id }
      const log = {
        at,
        user: vault.user.id,
        deed: 'rulesChanged',
        dossier: null,
        about: `${what.deed} ${key}`,
      } as const
      return vault.savePage('rules', JSON.stringify([...before, entry]), [log])
    },
  }
}

/** As it stands there: what only a later Wegwijs understands stays in it. */
function stored(vault: OpenVault): readonly unknown[] {
  const content: unknown = JSON.parse(vault.page('rules') ?? '[]')
  return Array.isArray(content) ? (content as readonly unknown[]) : []
}

/** What the office wrote over our rules, as far as this Wegwijs understands it. */
export function ruleHistoryOf(vault: OpenVault): RuleHistory {
  return stored(vault).flatMap((entry) => RuleEntry.safeParse(entry).data ?? [])
}
