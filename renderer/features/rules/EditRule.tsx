import { useId, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { isCalendarDate } from '#shared/domain/calendarDate.ts'
import { faultsOf, type RuleInForce } from '#shared/domain/ruleBook.ts'
import { ruleMarks, ruleOf, type RuleKey } from '#shared/domain/ruleList.ts'
import { todayHere } from '../../dates.ts'
import { newId } from '../../newId.ts'
import { useKeptText } from '../../saving/useKeptText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useWords } from '../../words.ts'
import { rowOf, ruleFormOf, ruleFormSubject, type RuleForm } from './ruleForm.ts'
import { faultWords, markKeys, unitKeys } from './ruleWords.ts'
import styles from './Rules.module.css'
import { useRuleChanges } from './useRuleChanges.ts'

interface EditRuleProps {
  readonly rule: RuleKey
  readonly held: RuleInForce | null
  readonly onDone: () => void
}

/** A new row for a rule. What can't be counted with can be saved all the same, and says so while it is typed. */
export function EditRule({ rule, held, onDone }: EditRuleProps): ReactElement | null {
  const { say } = useWords()
  const id = useId()
  const name = say(`ruleNames.label.${rule}`)
  const title = say('rules.label.editTitle', { rule: name })
  const kept = useKeptText(ruleFormSubject(rule), title)
  const change = useRuleChanges()
  const { unit } = ruleOf(rule)
  if (kept.value === undefined) return null
  const form = ruleFormOf(kept.value, held)
  const row = rowOf(form, todayHere())
  const faults = faultWords(row, unit, say)

  function set(part: Partial<RuleForm>): void {
    kept.change(JSON.stringify({ ...form, ...part }))
  }
  function stop(): void {
    kept.forget()
    onDone()
  }
  async function save(): Promise<void> {
    const words = faultsOf(unit, row).length > 0 ? 'rules.success.savedNotUsed' : 'rules.success.saved'
    if (await change({ key: rule, id: newId(), what: { deed: 'set', row } }, say(words))) stop()
  }

  return (
    <Form labelledBy={id} className={styles['form']} onSend={save}>
      <h5 id={id} className={styles['name']}>
        {title}
      </h5>
      <p className={styles['soft']}>
        {say('rules.hint.used')} {say('rules.prose.historyStays')}
      </p>
      <div className={styles['fields']}>
        <Value rule={rule} form={form} set={set} />
        <Day
          label={say('rules.label.validFrom')}
          hint={say('rules.hint.validFrom')}
          date={form.validFrom}
          typed={form.fromTyped}
          onChange={(validFrom, fromTyped) => {
            set({ validFrom, fromTyped })
          }}
        />
        <Day
          label={say('rules.label.validTo')}
          hint={say('rules.hint.validTo')}
          date={form.validTo}
          typed={form.toTyped}
          onChange={(validTo, toTyped) => {
            set({ validTo, toTyped })
          }}
        />
        <TextField
          label={say('rules.label.source')}
          hint={say('rules.hint.source')}
          value={form.source}
          onChange={(source) => {
            set({ source })
          }}
          onLeave={kept.leave}
          anyScript
          isWide
        />
        <TextField
          label={say('rules.label.reason')}
          rows="several"
          value={form.reason}
          onChange={(reason) => {
            set({ reason })
          }}
          onLeave={kept.leave}
          anyScript
          isWide
        />
      </div>
      <Choice
        label={say('rules.label.mark')}
        value={form.mark}
        options={ruleMarks.map((value) => ({ value, label: say(markKeys[value]) }))}
        onChange={(mark) => {
          set({ mark })
        }}
      />
      {faults !== '' && <Message tone="info">{say('rules.error.willNotBeUsed', { why: faults })}</Message>}
      <div className={styles['buttons']}>
        <Button look="main" type="submit">
          {say('rules.action.save')}
        </Button>
        <Button onPress={stop}>{say('app.action.cancel')}</Button>
      </div>
    </Form>
  )
}

interface ValueProps {
  readonly rule: RuleKey
  readonly form: RuleForm
  readonly set: (part: Partial<RuleForm>) => void
}

function Value({ rule, form: { value }, set }: ValueProps): ReactElement | null {
  const { say } = useWords()
  const { unit } = ruleOf(rule)
  if (unit === 'none') return null
  if (unit === 'day')
    return (
      <Day
        label={say('rules.label.valueDay')}
        date={isCalendarDate(value) ? value : null}
        typed={isCalendarDate(value) ? '' : value}
        onChange={(date, typed) => {
          set({ value: date ?? typed })
        }}
      />
    )
  return (
    <TextField
      label={say('rules.label.value', { unit: say(unitKeys[unit]) })}
      hint={say('rules.hint.value')}
      inputMode="numeric"
      value={value}
      onChange={(next) => {
        set({ value: next })
      }}
      anyScript
      takesFocus
    />
  )
}

interface DayProps {
  readonly label: string
  readonly hint?: string
  readonly date: CalendarDate | null
  readonly typed: string
  readonly onChange: (date: CalendarDate | null, typed: string) => void
}

function Day({ label, hint, date, typed, onChange }: DayProps): ReactElement {
  return (
    <DateField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      kind="past"
      date={date}
      unread={typed === '' ? null : typed}
      onDate={(day) => {
        onChange(day, '')
      }}
      onUnread={(text) => {
        onChange(null, text)
      }}
    />
  )
}
