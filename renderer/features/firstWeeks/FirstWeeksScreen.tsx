import { IconPlus, IconPrinter, IconArrowBackUp } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { linesIn, putAway } from '#shared/domain/firstWeeksLines.ts'
import { firstWeeksGroups, type FirstWeeksGroup } from '#shared/domain/firstWeeksTasks.ts'
import { firstWeeksGroupText, firstWeeksTaskText } from '#shared/i18n/firstWeeksWords.ts'
import { GoTo } from '../../navigation.tsx'
import { newId } from '../../newId.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { useWords } from '../../words.ts'
import { EditLine } from './EditLine.tsx'
import styles from './FirstWeeks.module.css'
import { keyOf, newLine } from './firstWeeksView.ts'
import { LineRow } from './LineRow.tsx'
import { useFirstWeeksChanges } from './useFirstWeeksChanges.ts'

/** What a new house asks, in three groups: who does it, what is done. No days by which, nothing is counted. */
export function FirstWeeksScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const [editing, setEditing] = useState<string | null>(null)
  const { person, id } = dossier
  return (
    <div className={styles['weeks']}>
      <div className={styles['top']}>
        <h2 className={styles['heading']}>{say('firstWeeks.label.title')}</h2>
        <GoTo
          place={{ screen: 'dossier', id, tab: 'papers', print: { paper: 'firstWeeks', about: null } }}
          className={buttonLook()}
        >
          <IconPrinter aria-hidden />
          {say('firstWeeks.action.print')}
        </GoTo>
        <p className={styles['whose']}>
          <strong>{say('firstWeeks.prose.noHurry')}</strong>{' '}
          {say('firstWeeks.prose.whose', { name: person.callName })}
        </p>
      </div>
      {firstWeeksGroups.map((group) => (
        <Group key={group} dossier={dossier} group={group} editing={editing} onEdit={setEditing} />
      ))}
      <PutAway dossier={dossier} />
    </div>
  )
}

interface GroupProps {
  readonly dossier: Dossier
  readonly group: FirstWeeksGroup
  readonly editing: string | null
  readonly onEdit: (key: string | null) => void
}

function Group({ dossier, group, editing, onEdit }: GroupProps): ReactElement {
  const { say, language } = useWords()
  const changes = useFirstWeeksChanges(dossier)
  const lines = linesIn(dossier.firstWeeks, group)
  const title = firstWeeksGroupText(group, language)

  async function add(): Promise<void> {
    const line = newLine(newId(), group)
    if (await changes.revise({ change: 'addLine', line })) onEdit(line.id)
  }

  return (
    <section className={styles['group']} aria-label={title}>
      <h3 className={styles['groupTitle']}>{title}</h3>
      <ul className={styles['lines']}>
        {lines.map((line) => {
          const key = keyOf(line)
          const isEdited = editing === key
          return (
            <li key={key} className={styles['line']}>
              <LineRow
                dossier={dossier}
                line={line}
                onEdit={
                  isEdited
                    ? null
                    : () => {
                        onEdit(key)
                      }
                }
              />
              {isEdited && (
                <EditLine
                  dossier={dossier}
                  line={line}
                  onDone={() => {
                    onEdit(null)
                    if (line.kind === 'own') void changes.removeIfEmpty(line.id)
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
      <div>
        <Button
          icon={<IconPlus aria-hidden />}
          label={`${say('firstWeeks.action.add')}: ${title}`}
          onPress={add}
        >
          {say('firstWeeks.action.add')}
        </Button>
      </div>
    </section>
  )
}

/** What this person does not need: a list to take from again, never a reproach. */
function PutAway({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say, language } = useWords()
  const changes = useFirstWeeksChanges(dossier)
  const tasks = putAway(dossier.firstWeeks)
  if (tasks.length === 0) return null
  return (
    <section
      className={styles['group']}
      aria-label={say('firstWeeks.label.putAway', { name: dossier.person.callName })}
    >
      <h3 className={styles['groupTitle']}>
        {say('firstWeeks.label.putAway', { name: dossier.person.callName })}
      </h3>
      <p className={styles['soft']}>{say('firstWeeks.prose.putAway')}</p>
      <ul className={styles['away']}>
        {tasks.map(({ id }) => {
          const text = firstWeeksTaskText(id, language)
          return (
            <li key={id} className={styles['awayLine']}>
              <span>{text}</span>
              <Button
                look="quiet"
                icon={<IconArrowBackUp aria-hidden />}
                label={`${say('firstWeeks.action.show')}: ${text}`}
                onPress={() => {
                  changes.bringBack(id)
                }}
              >
                {say('firstWeeks.action.show')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
