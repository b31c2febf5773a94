import { handoverTorture } from './handoverTorture.ts'
import { shortForm } from './shortForm.ts'

shortForm(
  'a bundle that was changed anywhere is refused, and a pulled stick holds whole ones or none',
  handoverTorture,
)
