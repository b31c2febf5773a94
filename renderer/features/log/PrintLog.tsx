import { IconPrinter } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { goTo } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'

/** To the papers, with this one chosen: seen before it is printed, in the person's own language. */
export function PrintLog({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  return (
    <Button
      icon={<IconPrinter aria-hidden />}
      onPress={() => {
        goTo({
          screen: 'dossier',
          id: dossier.id,
          tab: 'papers',
          print: { paper: 'accessSlip', about: null },
        })
      }}
    >
      {say('log.action.print', { name: dossier.person.callName })}
    </Button>
  )
}
