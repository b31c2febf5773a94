import { CalendarDate as LibraryDate } from '@internationalized/date'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { calendarDateOf, partsOf, type CalendarDate } from '#shared/domain/calendarDate.ts'
import button from './Button.module.css'
import { classes } from './classes.ts'
import styles from './DateField.module.css'

interface MonthPopoverProps {
  readonly label: string
  readonly date: CalendarDate | null
  readonly onDate: (date: CalendarDate) => void
}

/** A month to point at, for who would rather see the week than type the day. */
export function MonthPopover({ label, date, onDate }: MonthPopoverProps): ReactElement {
  return (
    <Popover className={styles['popover'] ?? ''}>
      <Dialog className={styles['month'] ?? ''} aria-label={label}>
        {({ close }) => (
          <Calendar
            aria-label={label}
            value={date === null ? null : toLibrary(date)}
            firstDayOfWeek="mon"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the popover is opened to choose a day
            autoFocus
            onChange={(chosen) => {
              onDate(calendarDateOf(chosen.year, chosen.month, chosen.day))
              close()
            }}
          >
            <div className={styles['monthHead']}>
              <Button slot="previous" className={classes(button['button'], button['icon'])}>
                <IconChevronLeft aria-hidden />
              </Button>
              <CalendarHeading />
              <Button slot="next" className={classes(button['button'], button['icon'])}>
                <IconChevronRight aria-hidden />
              </Button>
            </div>
            <CalendarGrid weekdayStyle="short" className={styles['grid'] ?? ''}>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={styles['weekday'] ?? ''}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(day) => <CalendarCell date={day} className={styles['day'] ?? ''} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        )}
      </Dialog>
    </Popover>
  )
}

function toLibrary(date: CalendarDate): LibraryDate {
  const { year, month, day } = partsOf(date)
  return new LibraryDate(year, month, day)
}
