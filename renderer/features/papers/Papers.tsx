import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useRef, useState, type ReactElement, type ReactNode } from 'react'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { paperNames, type PaperName } from '#shared/domain/paperNames.ts'
import type { PaperPrint } from '../../places.ts'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { CopiesField } from '../../ui/CopiesField.tsx'
import { nameOf } from '../../ui/LanguagesField.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import { ChooseAppointment, useChosenAppointment } from './ChooseAppointment.tsx'
import { ChooseCopy, useChosenCopy } from './ChooseCopy.tsx'
import { ChooseSections, useSections } from './ChooseSections.tsx'
import { InShort } from './InShort.tsx'
import { MadePapers } from './MadePapers.tsx'
import styles from './Papers.module.css'
import { Preview } from './Preview.tsx'
import { usePaperOut } from './usePaperOut.ts'

interface PapersProps {
  readonly dossier: Dossier
  /** Chosen on another screen. */
  readonly print: PaperPrint | undefined
  /** What else lies among the papers: consents and documents. */
  readonly children: ReactNode
}

/** Which paper, in which language; what it looks like; keeping it as a PDF; and the papers that are there. */
export function Papers({ dossier, print, children }: PapersProps): ReactElement {
  const { say, language: spoken } = useWords()
  const { kind } = useOffice()
  const [paper, setPaper] = useState<PaperName>(print?.paper ?? 'mijnPlan')
  const about = useChosenAppointment(dossier, print)
  const copy = useChosenCopy(dossier, print)
  const [language, setLanguage] = useState<PaperLanguage>(dossier.person.paperLanguage)
  const [largeLetters, setLargeLetters] = useState(false)
  const [copies, setCopies] = useState(1)
  const sections = useSections(dossier, paper)
  const isAboutAppointment = paper === 'appointmentCard' || paper === 'appointmentLetter'
  const wish = {
    ...{ id: dossier.id, paper, language, largeLetters, leaveOut: sections.leaveOut },
    ...(isAboutAppointment ? { appointment: about.chosen } : {}),
    ...(paper === 'askBack' ? { copy: copy.chosen } : {}),
  }
  const out = usePaperOut(wish)
  const kept = useRef<HTMLDivElement>(null)

  return (
    <div className={styles['papers']}>
      <div className={styles['top']}>
        <InShort
          dossier={dossier}
          onLook={() => {
            kept.current?.focus()
          }}
        />
      </div>
      <div className={styles['wishes']}>
        <Panel>
          <div className={styles['out']}>
            <Button
              look="main"
              icon={<IconDownload aria-hidden />}
              isDisabled={out.isBusy}
              onPress={() => out.save()}
            >
              {say('paper.action.save')}
            </Button>
            <Button
              icon={<IconPrinter aria-hidden />}
              isDisabled={out.isBusy}
              onPress={() => out.print(copies)}
            >
              {say('paper.action.print')}
            </Button>
            <CopiesField copies={copies} onCopies={setCopies} />
          </div>
          <p className={styles['hint']}>
            {say('paper.hint.notEncrypted')} {say('paper.hint.fileName')}
          </p>
          <Choice
            label={say('paper.label.choose')}
            value={paper}
            isStacked
            options={paperNames.map((value) => ({ value, label: say(`paper.label.${value}`) }))}
            onChange={setPaper}
          />
          {isAboutAppointment && <ChooseAppointment dossier={dossier} about={about} />}
          {paper === 'askBack' && <ChooseCopy dossier={dossier} about={copy} />}
          <SelectField
            label={say('paper.label.language')}
            value={language}
            options={paperLanguages.map((value) => ({
              value,
              label: value === 'nl' ? say('paper.label.dutchOnly') : nameOf(value, spoken),
            }))}
            onChange={setLanguage}
          />
          <Checkbox isSelected={largeLetters} onChange={setLargeLetters}>
            {say('paper.label.largeLetters')}
          </Checkbox>
          <ChooseSections sections={sections} />
          <p className={styles['hint']}>
            {say('paper.prose.intro')} {kind === 'practice' && say('paper.hint.practice')}
          </p>
        </Panel>
      </div>
      <div className={styles['preview']}>
        <Preview wish={wish} />
      </div>
      <div ref={kept} tabIndex={-1} className={styles['kept']}>
        <MadePapers dossier={dossier} />
        {children}
      </div>
    </div>
  )
}
