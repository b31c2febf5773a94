import button from './Button.module.css'
import { classes } from './classes.ts'

/** Lets a link look like a button, for going to a place. */
export function buttonLook(look: 'main' | 'plain' | 'quiet' = 'plain'): string {
  return classes(button['button'], button[look])
}
