import { useQueryClient } from '@tanstack/react-query'
import { useEffect, type ReactElement } from 'react'
import { clockTime } from '../../dates.ts'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'

/** Says as long as it lasts that this is a colleague's dossier; when the time is over it is asked for anew, and shut. */
export function OpenForNow({ until }: { readonly until: number }): ReactElement {
  const { say, language } = useWords()
  const asked = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(
      () => void asked.invalidateQueries({ queryKey: ['readDossier'] }),
      Math.max(0, until - Date.now()) + 500,
    )
    return () => {
      clearTimeout(timer)
    }
  }, [until, asked])
  return <Message tone="info">{say('support.prose.openUntil', { time: clockTime(until, language) })}</Message>
}
