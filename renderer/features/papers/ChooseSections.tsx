import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperName } from '#shared/domain/paperNames.ts'
import { leftOutAtFirst, sectionsOf, type PaperSection } from '#shared/domain/paperSections.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useWords } from '../../words.ts'
import styles from './Papers.module.css'

export interface ChosenSections {
  /** What this paper has for this person. */
  readonly there: readonly PaperSection[]
  readonly leaveOut: readonly PaperSection[]
  readonly put: (section: PaperSection, isOn: boolean) => void
}

/** What stands on each paper; a paper that nothing was chosen for has what it has at first. */
export function useSections(dossier: Dossier, paper: PaperName): ChosenSections {
  const [chosen, choose] = useState<Readonly<Partial<Record<PaperName, readonly PaperSection[]>>>>({})
  const leaveOut = chosen[paper] ?? leftOutAtFirst(paper, dossier)
  return {
    there: sectionsOf(paper, dossier),
    leaveOut,
    put: (section, isOn) => {
      const others = leaveOut.filter((each) => each !== section)
      choose({ ...chosen, [paper]: isOn ? others : [...others, section] })
    },
  }
}

/** The person decides what lies on the kitchen table. */
export function ChooseSections({ sections }: { readonly sections: ChosenSections }): ReactElement | null {
  const { say } = useWords()
  const { there, leaveOut, put } = sections
  if (there.length === 0) return null
  return (
    <fieldset className={styles['sections']}>
      <legend>{say('paper.label.standsOn')}</legend>
      {there.map((section) => (
        <Checkbox
          key={section}
          isSelected={!leaveOut.includes(section)}
          onChange={(isOn) => {
            put(section, isOn)
          }}
        >
          {say(sectionKeys[section])}
        </Checkbox>
      ))}
    </fieldset>
  )
}

const sectionKeys = {
  why: 'paper.label.sectionWhy',
  strengths: 'paper.label.sectionStrengths',
  helps: 'paper.label.sectionHelps',
  expectations: 'paper.label.sectionExpectations',
  routes: 'paper.label.sectionRoutes',
  exit: 'paper.label.sectionExit',
  municipality: 'paper.label.sectionMunicipality',
  languages: 'paper.label.sectionLanguages',
  goodToKnow: 'paper.label.sectionGoodToKnow',
  ownStory: 'paper.label.sectionOwnStory',
  wheel: 'paper.label.sectionWheel',
  notes: 'paper.label.sectionNotes',
  room: 'paper.label.sectionRoom',
  signatures: 'paper.label.sectionSignatures',
  family: 'paper.label.sectionFamily',
  health: 'paper.label.sectionHealth',
  money: 'paper.label.sectionMoney',
  safety: 'paper.label.sectionSafety',
} as const satisfies Readonly<Record<PaperSection, string>>
