import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { rulesHold } from '#shared/domain/lawCase.ts'
import { hintsForGaps } from '#shared/domain/municipalHints.ts'
import { todayHere } from '../../dates.ts'
import { useRuleBook } from '../../ruleBook.ts'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { EditMunicipalFacts } from './EditMunicipalFacts.tsx'
import { LawHints } from './LawHints.tsx'
import styles from './Municipality.module.css'
import { examLines, factLines } from './municipalView.ts'
import { RuleHint } from './RuleHint.tsx'

/** Beside the person's own plan: the dated facts of the municipality's decision, never ours to decide. */
export function WhatTheMunicipalityAsks({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  const { municipality: pip, person } = dossier
  return (
    <Panel
      title={say('municipality.label.title')}
      actions={
        <Button
          look={isEditing ? 'main' : 'plain'}
          onPress={() => {
            setEditing(!isEditing)
          }}
        >
          {say(isEditing ? 'municipality.action.done' : 'municipality.action.edit')}
        </Button>
      }
    >
      <div className={styles['section']}>
        <Message tone="info">
          {pip.lawHolds === 'notObliged'
            ? `${say('municipality.prose.free', { name: person.callName })} ${say('municipality.prose.notOurs')}`
            : say('municipality.prose.notOurs')}
        </Message>
        {isEditing ? <EditMunicipalFacts dossier={dossier} /> : <KnownFacts dossier={dossier} />}
      </div>
    </Panel>
  )
}

function KnownFacts({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { municipality: pip, lawFacts } = dossier
  const { say, language } = useWords()
  const book = useRuleBook()
  const facts = [...factLines(pip, say, language), ...examLines(lawFacts, language)]
  return (
    <>
      {facts.length === 0 && <p className={styles['soft']}>{say('municipality.prose.nothingYet')}</p>}
      {facts.length > 0 && (
        <dl aria-label={say('municipality.label.facts')} className={styles['facts']}>
          {facts.map(({ label, words }) => (
            <div key={label}>
              <dt>{say(label)}</dt>
              <dd>
                <Typed>{words}</Typed>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rulesHold({ pip, facts: lawFacts }) &&
        hintsForGaps(pip, book, todayHere()).map((hint) => <RuleHint key={hint.rule.key} hint={hint} />)}
      <LawHints dossier={dossier} />
    </>
  )
}
